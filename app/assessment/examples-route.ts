import { EDITIONS, loadWording } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'

interface Props {
  readonly params: Promise<{ readonly edition: string }>
}

/** The examples of an edition, for all industries at once: which one a reader has chosen stays in the browser. */
export function examplesRoute(locale: Locale) {
  return {
    generateStaticParams: () => EDITIONS.map(({ edition }) => ({ edition })),
    async GET(_: Request, { params }: Props): Promise<Response> {
      const { examples } = await loadWording((await params).edition, locale)
      return Response.json(examples, { headers: { 'cache-control': 'public, max-age=0, must-revalidate' } })
    },
  }
}
