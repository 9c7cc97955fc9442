import type { Locale } from '@/i18n/locales'
import { collectionFile } from '@/lib/collection/collection-file'
import { SAMPLES, type SampleId, sampleCollection } from './sample-collections'

interface Props {
  readonly params: Promise<{ readonly sample: string }>
}

/** A sample as the file that a consultant would have exported. Prerendered, so that no other name is ever asked for. */
export function sampleRoute(locale: Locale) {
  return {
    generateStaticParams: () => SAMPLES.map((sample) => ({ sample })),
    async GET(_: Request, { params }: Props): Promise<Response> {
      const { sample } = await params
      return Response.json(collectionFile(await sampleCollection(sample as SampleId, locale)), {
        headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
      })
    },
  }
}
