import { getTranslations } from 'next-intl/server'
import { type Locale, localePath } from '@/i18n/locales'
import { comparePath } from '../addresses'
import { sampleCodes, sampleOffers } from './sample-collections'
import { SampleLink } from './sample-link'

/** Invented collections to try the comparison with. Without JavaScript they come without their names. */
export async function Samples({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'take' })
  const offers = await sampleOffers(locale)
  return (
    <section aria-labelledby="samples">
      <h2 id="samples">{t('samplesHeading')}</h2>
      <p>{t('samplesLead')}</p>
      <ul className="samples">
        {offers.map(({ id, title, description }) => (
          <li key={id}>
            <SampleLink
              href={comparePath(locale, sampleCodes(id))}
              collection={localePath(locale, `/compare/samples/${id}`)}
            >
              {title}
            </SampleLink>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
