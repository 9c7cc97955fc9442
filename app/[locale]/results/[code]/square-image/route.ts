import { resultPictureRoute } from '@/app/picture/result-picture-route'

export const { GET, HEAD } = resultPictureRoute('square')
