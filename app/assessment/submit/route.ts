import { submitRoute } from '../submit-route'

export const { GET, POST } = submitRoute('de')
