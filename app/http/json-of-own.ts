import 'server-only'
import { OWN_EDITIONS } from '@/app/operator/operator'
import { loadWording } from '@/app/words/instrument'
import type { Localized } from '@/i18n/locales'
import type { EditionWording } from '@/lib/instrument/wording'

/** A part of what an edition of the operator's own says, as JSON. The build does not know it: it is made on request. */
export function jsonOfOwn(part: (wording: EditionWording) => unknown) {
  return async (_: Request, { params }: Localized<{ readonly edition: string }>): Promise<Response> => {
    const { locale, edition } = await params
    if (!OWN_EDITIONS.some(({ questionnaire }) => questionnaire.edition === edition))
      return new Response(null, { status: 404 })
    return Response.json(part(await loadWording(edition, locale)), {
      headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
    })
  }
}
