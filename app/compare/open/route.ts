import { openRoute } from '../open-route'

export const { GET, POST } = openRoute('de')
