import { embedRoute } from './embed-route'

/** Drawn during the build. */
export const dynamic = 'force-static'

export const { GET } = embedRoute('de')
