import { generalPictureRoute } from '../picture/general-picture'

/** Drawn during the build. */
export const dynamic = 'force-static'

export const { GET } = generalPictureRoute('de', 'landscape')
