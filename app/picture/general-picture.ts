import 'server-only'
import { getTranslations } from 'next-intl/server'
import { OFFERED } from '@/app/operator/offered'
import { CURRENT_EDITION } from '@/app/words/instrument'
import type { Localized } from '@/i18n/locales'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { draw } from './draw'
import type { FormatId } from './formats'
import { pictureNames } from './names'

/**
 * The picture of every page that shows no result, drawn during the build. A result's address answers with it, too, where
 * the code cannot be opened or too many pictures are wanted at once: so it may be kept only for a short time.
 */
export function generalPictureRoute(format: FormatId) {
  return {
    async GET(_: Request, { params }: Localized): Promise<Response> {
      const { locale } = await params
      const t = await getTranslations({ locale, namespace: 'site' })
      const { technology } = await pictureNames(CURRENT_EDITION.edition, locale)
      const png = await draw(format, {
        siteName: t('name'),
        smallPrint: '',
        blocks: [
          {
            words: t('claim'),
            technologies: OFFERED.map((id) => ({ id, name: technology(id) })),
          },
        ],
        axes: DIMENSIONS.length,
        axisNames: [],
        outlines: [],
      })
      const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=300' }
      return new Response(png, { headers })
    },
  }
}
