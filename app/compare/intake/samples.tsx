import { getTranslations } from 'next-intl/server'
import { OFFERED } from '@/app/operator/offered'
import { Still } from '@/app/still/still'
import { CURRENT_EDITION, loadWording } from '@/app/words/instrument'
import { VerdictSign } from '@/components/verdict-sign'
import { type Locale, localePath } from '@/i18n/locales'
import { comparePath } from '../addresses'
import { sampleCodes, sampleOffers, sampleRows } from './sample-collections'
import { SampleLink } from './sample-link'

/**
 * Invented collections to try the comparison with, each with the verdicts that a few of its results have on the first
 * technology that is offered. Without JavaScript they come without their names.
 */
export async function Samples({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'take' })
  const [technology = 'ai'] = OFFERED
  const { technologies, verdicts } = await loadWording(CURRENT_EDITION.edition, locale)
  const offers = await Promise.all(
    (await sampleOffers(locale)).map(async (offer) => ({
      ...offer,
      rows: await sampleRows(offer.id, locale, technology),
    })),
  )
  return (
    <section aria-labelledby="samples">
      <h2 id="samples">{t('samplesHeading')}</h2>
      <p>{t('samplesLead')}</p>
      <ul className="samples">
        {offers.map(({ id, title, description, rows }) => (
          <li key={id}>
            <SampleLink
              href={comparePath(locale, sampleCodes(id))}
              collection={localePath(locale, `/compare/samples/${id}`)}
            >
              {title}
            </SampleLink>
            <Still>
              <p>{description}</p>
              <table>
                <caption>{technologies[technology].name}</caption>
                <tbody>
                  {rows.map(({ name, verdict }) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <td>
                        <VerdictSign verdict={verdict}>{verdicts[verdict].label}</VerdictSign>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Still>
          </li>
        ))}
      </ul>
    </section>
  )
}
