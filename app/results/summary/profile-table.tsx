import type { ResultProps } from '@/app/results/parts'
import { RangeBar } from '@/components/range-bar'
import { DIMENSIONS, FOUNDATION_DIMENSIONS } from '@/lib/instrument/vocabulary'
import { NOT_ASSESSABLE, type ScoreRange } from '@/lib/scoring/score-range'
import { inWholePoints } from '@/lib/scoring/whole-points'

/** The profile of every technology in one table. A habit that is the same for all of them is said once. */
export function ProfileTable({ language, wording, report }: ResultProps) {
  const t = language.words('result')
  const { technologies, askedDimensions } = report
  const missing = DIMENSIONS.filter((id) => !askedDimensions.includes(id))
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
            {askedDimensions.map((dimension) => {
              const cells = technologies.map(({ id, dimensions }) => ({
                id,
                range: dimensions.find((each) => each.id === dimension) ?? NOT_ASSESSABLE,
              }))
              const isHabit = FOUNDATION_DIMENSIONS.includes(dimension)
              const shared = isHabit && cells.length > 1 ? sharedBy(cells.map(({ range }) => range)) : null
              return (
                <tr key={dimension} data-dimension={dimension}>
                  <th scope="row">{wording.dimensions[dimension].label}</th>
                  {shared ? (
                    <td colSpan={cells.length} data-technology="all">
                      <RangeBar {...shared} /> {t('forAllTechnologies', { range: language.range(shared) })}
                    </td>
                  ) : (
                    cells.map(({ id, range }) => (
                      <td key={id} data-technology={id}>
                        <RangeBar {...range} /> {language.range(range)}
                      </td>
                    ))
                  )}
                </tr>
              )
            })}
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

/** What all show alike, in whole points; `null` if they differ. */
function sharedBy(ranges: readonly ScoreRange[]): ScoreRange | null {
  const shown = new Set(ranges.map((range) => JSON.stringify(inWholePoints(range))))
  return shown.size === 1 ? (ranges[0] ?? null) : null
}
