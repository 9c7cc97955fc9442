import 'server-only'
import { prerendered } from '@/app/http/prerendered'
import { openCode, scoredOn } from '@/app/words/instrument'
import type { Locale, Localized } from '@/i18n/locales'
import { draw } from './draw'
import { entityTag, namesTag } from './entity-tag'
import type { FormatId } from './formats'
import { pictureOf } from './picture-queue'
import { resultContent } from './result-content'

/** Last part of the address of each picture, with and without a result. */
const FILE = { landscape: 'opengraph-image', square: 'square-image' } as const satisfies Record<
  FormatId,
  string
>

/**
 * The picture of a result. The code is checked before anything is drawn; what lies behind it never changes, so its
 * picture may be kept for ever. Preview robots never meet an error: where there is nothing to show, or too much to draw
 * at once, they get the general picture.
 */
export function resultPictureRoute(format: FormatId) {
  const prepared = (locale: Locale) => prerendered(`${locale}/${FILE[format]}`, '.body')

  async function answer(
    request: Request,
    { params }: Localized<{ readonly code: string }>,
  ): Promise<Response> {
    const { locale, code } = await params
    const opened = openCode(code)
    if (!opened.ok) return prepared(locale)
    const name = `${locale}/${format}/${code}`
    const headers = headersOf(await entityTag(name))
    if (namesTag(request.headers.get('if-none-match'), headers.etag)) {
      return new Response(null, { status: 304, headers })
    }
    if (request.method === 'HEAD') return new Response(null, { headers })
    try {
      const png = await pictureOf(name, async () =>
        draw(format, await resultContent(locale, scoredOn(opened))),
      )
      return png ? new Response(png, { headers }) : prepared(locale)
    } catch (error) {
      console.error(error)
      return prepared(locale)
    }
  }
  return { GET: answer, HEAD: answer }
}

const headersOf = (etag: string) => ({
  'content-type': 'image/png',
  'cache-control': 'public, max-age=31536000, immutable',
  etag,
})
