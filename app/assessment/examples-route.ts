import { EDITIONS, loadWording } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import { INDUSTRIES } from '@/lib/questionnaire/vocabulary'

interface Params {
  readonly edition: string
  /** One of the industries: no other address is answered. */
  readonly industry: string
}

/** The examples of one industry, by item, for a form that has been told the industry: prerendered JSON. */
export function examplesRoute(locale: Locale) {
  return {
    generateStaticParams: () =>
      EDITIONS.flatMap(({ edition }) => INDUSTRIES.map((industry) => ({ edition, industry }))),
    async GET(_: Request, { params }: { readonly params: Promise<Params> }): Promise<Response> {
      const { edition, industry } = await params
      const { examples } = await loadWording(edition, locale)
      const own = Object.entries(examples).flatMap(([item, sentences]) =>
        Object.entries(sentences).flatMap(([name, sentence]) =>
          name === industry ? [[item, sentence]] : [],
        ),
      )
      return Response.json(Object.fromEntries(own), {
        headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
      })
    },
  }
}
