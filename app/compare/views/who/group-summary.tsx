import { fillSentence } from '@/app/words/fill-sentence'
import { ScrollFrame } from '@/components/scroll-frame'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import { type Figure, valuesOf } from '@/lib/comparing/row'
import { dimensionOf } from '@/lib/comparing/sort-rows'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { FEWEST_SUMMARISED, summarise } from '@/lib/statistics/summary'
import { Chart } from '../chart'
import { chartLabel, groupInWords } from '../figures-in-words'
import type { GroupProps } from '../view-props'
import { DotPlot, type SummaryLine } from './dot-plot'

/** The group as a whole: every value as a dot, median and quartiles, and the same as a table. Always with its n. */
export function GroupSummary({ locale, rows, words, shared, technology, group }: GroupProps) {
  const t = words.who
  const line = (id: string, label: string, figures: readonly (Figure | null)[]): SummaryLine => {
    const values = valuesOf(figures)
    return { id, label, values, summary: summarise(values) }
  }
  const lines = [
    line(
      'readiness',
      t.columnReadiness,
      rows.map(({ readiness }) => readiness),
    ),
    ...DIMENSIONS.map((id) =>
      line(
        id,
        shared.dimensions[id].label,
        rows.map((row) => dimensionOf(row, id)),
      ),
    ),
  ]
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const name = shared.technologies[technology].name
  const caption = fillSentence(t.summaryCaption, { technology: name, group: groupInWords(group, words) })
  return (
    <>
      <Chart
        heading={t.summaryHeading}
        text={t.summaryText}
        fileName={`verteilung-${technology}`}
        count={rows.length}
      >
        <DotPlot
          lines={lines}
          color={TECHNOLOGY_MARKS[technology].color}
          label={chartLabel({ words, shared, technology }, t.summaryHeading, rows.length)}
        />
      </Chart>
      <ScrollFrame label={caption}>
        <table className="summary-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.compare.columnDimension}</th>
              {(['n', 'lowest', 'lowerQuartile', 'median', 'upperQuartile', 'highest'] as const).map(
                (key) => (
                  <th scope="col" className="figure" key={key}>
                    {t.statistics[key]}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, label, values, summary }) => (
              <tr key={id} data-line={id}>
                <th scope="row">{label}</th>
                <td className="figure">{values.length}</td>
                {summary === null ? (
                  <td colSpan={5}>{fillSentence(t.tooFew, { fewest: FEWEST_SUMMARISED })}</td>
                ) : (
                  (['lowest', 'lowerQuartile', 'median', 'upperQuartile', 'highest'] as const).map((key) => (
                    <td className="figure" key={key}>
                      {format.format(summary[key])}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </>
  )
}
