import { generalPictureRoute } from '@/app/picture/general-picture'
import { LOCALES } from '@/i18n/locales'

/** Drawn during the build. */
export const dynamic = 'force-static'
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

export const { GET } = generalPictureRoute('landscape')
