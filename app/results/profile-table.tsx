import { getTranslations } from 'next-intl/server'
import { RangeBar } from '@/components/range-bar'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/questionnaire/wording'
import { inWholePoints } from '@/lib/report/whole-points'
import type { TechnologyScore } from '@/lib/scoring/score'
import type { ScoreRange } from '@/lib/scoring/score-range'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly score: TechnologyScore
}

/** The seven dimensions of one technology: bars and numbers in the same table. */
export async function ProfileTable({ locale, wording, score }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  return (
    <table className="profile-table" data-technology={score.id}>
      <caption>{t('tableCaption', { technology: wording.technologies[score.id].name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnDimension')}</th>
          <th scope="col">{t('columnBar')}</th>
          <th scope="col">{t('columnValue')}</th>
          <th scope="col">{t('columnRange')}</th>
        </tr>
      </thead>
      <tbody>
        {score.dimensions.map(({ id, ...range }) => (
          <tr key={id} data-dimension={id}>
            <th scope="row">{wording.dimensions[id].label}</th>
            <td>
              <RangeBar {...range} />
            </td>
            <td>{valueInWords(range)}</td>
            <td>{spanInWords(range)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

  function valueInWords(range: ScoreRange): string {
    const { value, low } = inWholePoints(range)
    return value === null ? t(low === null ? 'notAssessable' : 'open') : String(value)
  }

  function spanInWords(range: ScoreRange): string {
    const { low, high } = inWholePoints(range)
    return low === null || high === null || low === high ? '–' : t('range', { low, high })
  }
}
