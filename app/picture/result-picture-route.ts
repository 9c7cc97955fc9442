import 'server-only'
import { openCode, reportOn } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import { generalPicture } from './general-picture'
import { pictureResponse } from './picture-response'
import { resultPicture } from './result-picture'

interface Context {
  readonly params: Promise<{ readonly code: string }>
}

/** The picture of a result. The code is checked before anything is drawn; a preview robot never meets an error. */
export function resultPictureRoute(locale: Locale) {
  return {
    async GET(_request: Request, { params }: Context): Promise<Response> {
      const opened = openCode((await params).code)
      if (!opened.ok) return pictureResponse(await generalPicture(locale), 'short')
      return pictureResponse(await resultPicture(locale, reportOn(opened)), 'for-ever')
    },
  }
}
