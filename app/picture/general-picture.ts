import 'server-only'
import { getTranslations } from 'next-intl/server'
import { loadWording } from '@/app/instrument'
import { CURRENT_EDITION } from '@/content/editions'
import type { Locale } from '@/i18n/locales'
import { DIMENSIONS, TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import { encodePng } from './drawing/png'
import { FORMATS, type FormatId } from './formats'
import { drawGeneral } from './general-sheet'

/**
 * The picture of every page that shows no result, drawn during the build. A result's address answers with it, too, where
 * the code cannot be opened or too many pictures are wanted at once: so it may be kept only for a short time.
 */
export function generalPictureRoute(locale: Locale, format: FormatId) {
  return {
    async GET(): Promise<Response> {
      const t = await getTranslations({ locale, namespace: 'site' })
      const { technologies } = await loadWording(CURRENT_EDITION.edition, locale)
      const canvas = await drawGeneral(FORMATS[format], {
        siteName: t('name'),
        claim: t('claim'),
        technologies: TECHNOLOGIES.map((id) => ({ id, name: technologies[id].name })),
        axes: DIMENSIONS.length,
      })
      const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=300' }
      return new Response(await encodePng(canvas), { headers })
    },
  }
}
