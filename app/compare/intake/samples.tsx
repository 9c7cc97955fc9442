import { getTranslations } from 'next-intl/server'
import { OFFERED } from '@/app/operator/offered'
import { CURRENT_EDITION, loadWording } from '@/app/words/instrument'
import { VerdictSign } from '@/components/verdict-sign'
import { type Locale, localePath } from '@/i18n/locales'
import { comparePath } from '../addresses'
import { type SampleId, sampleCodes, sampleOffers, sampleRows } from './sample-collections'
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
            <SomeRows id={id} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The verdicts that a few of its results have on the first technology that is offered. */
async function SomeRows({ id, locale }: { readonly id: SampleId; readonly locale: Locale }) {
  const [technology = 'ai'] = OFFERED
  const { technologies, verdicts } = await loadWording(CURRENT_EDITION.edition, locale)
  const rows = await sampleRows(id, locale, technology)
  return (
    <table>
      <caption>{technologies[technology].name}</caption>
      <tbody>
        {rows.map(({ name, verdict }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stay as they are, and a short key is sent once more.
          <tr key={place}>
            <th scope="row">{name}</th>
            <td>
              <VerdictSign verdict={verdict}>{verdicts[verdict].label}</VerdictSign>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
