import { getTranslations } from 'next-intl/server'
import { RangeBar } from '@/components/range-bar'
import type { Locale } from '@/i18n/locales'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { TechnologyScore } from '@/lib/scoring/score'
import { rangeInWords } from './range-in-words'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly score: TechnologyScore
}

/** The seven dimensions of one technology: bars and numbers in the same table. */
export async function ProfileTable({ locale, wording, score }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const rows = await Promise.all(
    score.dimensions.map(async ({ id, ...range }) => ({
      id,
      range,
      text: await rangeInWords(locale, range),
    })),
  )
  return (
    <table className="profile-table" data-technology={score.id}>
      <caption>{t('tableCaption', { technology: wording.technologies[score.id].name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnDimension')}</th>
          <th scope="col">{t('columnBar')}</th>
          <th scope="col">{t('columnValue')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, range, text }) => (
          <tr key={id} data-dimension={id}>
            <th scope="row">{wording.dimensions[id].label}</th>
            <td>
              <RangeBar {...range} />
            </td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
