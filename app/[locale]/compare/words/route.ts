import { loadLateWords } from '@/app/compare/load-words'
import { LOCALES, type Localized } from '@/i18n/locales'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/** What pages of comparisons say once something is opened in them, for their script. */
export async function GET(_: Request, { params }: Localized): Promise<Response> {
  return Response.json(await loadLateWords((await params).locale), {
    headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
  })
}
