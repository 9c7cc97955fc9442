import { getTranslations } from 'next-intl/server'
import { rangeInWords } from '@/app/words/in-words'
import { RangeBar } from '@/components/range-bar'
import type { Locale } from '@/i18n/locales'
import { DIMENSIONS, FOUNDATION_DIMENSIONS } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { Report } from '@/lib/report/report'
import { inWholePoints } from '@/lib/report/whole-points'
import { NOT_ASSESSABLE, type ScoreRange } from '@/lib/scoring/score-range'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly report: Report
}

/** The profile of every technology in one table. A habit that is the same for all of them is said once. */
export async function ProfileTable({ locale, wording, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const { technologies, askedDimensions } = report
  const missing = DIMENSIONS.filter((id) => !askedDimensions.includes(id))
  const rows = await Promise.all(
    askedDimensions.map(async (dimension) => {
      const cells = await Promise.all(
        technologies.map(async ({ id, dimensions }) => {
          const range: ScoreRange = dimensions.find((each) => each.id === dimension) ?? NOT_ASSESSABLE
          return { id, range, text: await rangeInWords(locale, range) }
        }),
      )
      const isHabit = FOUNDATION_DIMENSIONS.includes(dimension)
      return { dimension, cells, shared: isHabit && cells.length > 1 ? sharedBy(cells) : null }
    }),
  )
  return (
    <>
      <div className="wide-table">
        <table className="profile-table">
          <caption>{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columnDimension')}</th>
              {technologies.map(({ id }) => (
                <th scope="col" key={id}>
                  {wording.technologies[id].label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ dimension, cells, shared }) => (
              <tr key={dimension} data-dimension={dimension}>
                <th scope="row">{wording.dimensions[dimension].label}</th>
                {shared ? (
                  <td colSpan={cells.length} data-technology="all">
                    <RangeBar {...shared.range} /> {t('forAllTechnologies', { range: shared.text })}
                  </td>
                ) : (
                  cells.map(({ id, range, text }) => (
                    <td key={id} data-technology={id}>
                      <RangeBar {...range} /> {text}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <p className="not-asked">
          {t('notAsked', { dimensions: missing.map((id) => wording.dimensions[id].label).join(', ') })}
        </p>
      )}
    </>
  )
}

interface Cell {
  readonly range: ScoreRange
  readonly text: string
}

/** What all cells show alike, in whole points; `null` if they differ. */
function sharedBy(cells: readonly Cell[]): Cell | null {
  const shown = new Set(cells.map(({ range }) => JSON.stringify(inWholePoints(range))))
  return shown.size === 1 ? (cells[0] ?? null) : null
}
