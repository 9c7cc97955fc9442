import { SAMPLES, type SampleId, sampleCollection } from '@/app/compare/intake/sample-collections'
import { LOCALES, type Localized } from '@/i18n/locales'
import { collectionFile } from '@/lib/collection/collection-file'

export const dynamic = 'force-static'
/** Any other sample is an unknown address. */
export const dynamicParams = false
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => SAMPLES.map((sample) => ({ locale, sample })))

/** A sample as the file that a consultant would have exported. */
export async function GET(_: Request, { params }: Localized<{ readonly sample: string }>): Promise<Response> {
  const { locale, sample } = await params
  return Response.json(collectionFile(await sampleCollection(sample as SampleId, locale)), {
    headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
  })
}
