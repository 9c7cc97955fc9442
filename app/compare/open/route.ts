import { openRoute } from '../intake/open-route'

export const { GET, POST } = openRoute('de')
