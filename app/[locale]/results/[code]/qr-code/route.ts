export { GET } from '@/app/results/share/qr-code-route'
