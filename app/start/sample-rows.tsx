import { getTranslations } from 'next-intl/server'
import { OFFERED } from '@/app/operator/offered'
import { CURRENT_EDITION, loadWording, questionnaireOf } from '@/app/words/instrument'
import { signHref } from '@/components/verdict-sign'
import { firms } from '@/content/samples/firms'
import type { SampleWording } from '@/content/samples/sample'
import type { Locale } from '@/i18n/locales'
import { type TechnologyId, VERDICTS } from '@/lib/instrument/vocabulary'
import { scoreTechnology } from '@/lib/scoring/score'
import { inWholePoints } from '@/lib/scoring/whole-points'

const ROWS = 6
/** In letters: longer names would take two lines. */
const LONGEST_NAME = 20
/** Shades of a figure from low to high. */
const SHADES = 5

/** Rows of the comparison as a picture: invented firms of the sample, from the best verdict to the lowest. */
export async function SampleRows({ locale }: { readonly locale: Locale }) {
  const { wording } = (await import(`@/content/samples/firms.${locale}.ts`)) as { wording: SampleWording }
  const t = await getTranslations({ locale, namespace: 'start' })
  const [technology = 'ai'] = OFFERED
  const { technologies } = await loadWording(CURRENT_EDITION.edition, locale)
  const isShort = (who: string) => (wording.names[who]?.label.length ?? 0) <= LONGEST_NAME
  return (
    <table className="sample-rows" aria-hidden="true">
      <caption>{t('consultantsCaption', { technology: technologies[technology].label })}</caption>
      <tbody>
        {sampleRows(technology, isShort).map(({ who, verdict, figures }) => (
          <tr key={who} data-verdict={verdict}>
            <th scope="row">{wording.names[who]?.label}</th>
            <td>
              <svg aria-hidden="true">
                <use href={signHref(verdict)} />
              </svg>
            </td>
            {figures.map(({ id, value }) => (
              <td key={id} data-shade={Math.min(SHADES - 1, Math.floor(((value ?? 0) / 100) * SHADES))}>
                {value ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the full forms of these firms of the sample say about a technology, spread evenly over all of them. */
function sampleRows(technology: TechnologyId, isWanted: (who: string) => boolean) {
  const all = firms.results
    .filter(
      ({ who, isEarlier, responseSet: { form, technologies } }) =>
        !isEarlier && form === 'full' && technologies.includes(technology) && isWanted(who),
    )
    .map(({ who, responseSet: { edition, form, responses } }) => {
      const { verdict, readiness, dimensions } = scoreTechnology(
        questionnaireOf(edition),
        form,
        technology,
        responses,
      )
      const figures = dimensions.map((score) => ({ id: score.id, ...inWholePoints(score) }))
      return { who, verdict, figures, readiness: readiness.value ?? -1 }
    })
    .toSorted(
      (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.readiness - a.readiness,
    )
  return all.filter(
    (_, place) => Math.floor((place * ROWS) / all.length) !== Math.floor(((place - 1) * ROWS) / all.length),
  )
}
