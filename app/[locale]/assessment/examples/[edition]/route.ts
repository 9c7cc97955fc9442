import { EDITIONS, loadWording } from '@/app/words/instrument'
import { LOCALES, type Localized } from '@/i18n/locales'

export const dynamic = 'force-static'
/** Any other edition is an unknown address. */
export const dynamicParams = false
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => EDITIONS.map(({ edition }) => ({ locale, edition })))

/** The examples of an edition, for all industries at once: which one a reader has chosen stays in the browser. */
export async function GET(
  _: Request,
  { params }: Localized<{ readonly edition: string }>,
): Promise<Response> {
  const { locale, edition } = await params
  const { examples } = await loadWording(edition, locale)
  return Response.json(examples, { headers: { 'cache-control': 'public, max-age=0, must-revalidate' } })
}
