import { qrCodeRoute } from '@/app/results/share/qr-code-route'

export const { GET } = qrCodeRoute('de')
