import { fillSentence } from '@/app/words/fill-sentence'
import { MarkKey } from '@/components/mark-key'
import { RadarOutlines } from '@/components/radar'
import { type Mark, RESULT_MARKS } from '@/components/technology-marks'
import { nameOf } from '@/lib/collection/collection'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { Chart } from '../chart'
import type { WhoProps } from '../view-props'

/** More outlines cannot be told apart. */
export const MOST_IN_RADAR = RESULT_MARKS.length

/** The profiles of a few chosen results on top of each other. Their figures stand in the table. */
export function ChosenRadar({ rows, words, shared, technology }: WhoProps) {
  const t = words.who
  const axes = DIMENSIONS.filter((id) =>
    rows.some(({ dimensions }) => dimensions.some((one) => one.id === id && one.isAsked)),
  )
  const drawn = rows.flatMap((row, place) => {
    const mark: Mark | undefined = RESULT_MARKS[place]
    return mark ? [{ row, mark, name: nameOf(row.result, words.workbench.unnamed) }] : []
  })
  return (
    <section aria-labelledby="radar">
      <h2 id="radar">{t.radarHeading}</h2>
      <Chart
        heading={t.radarHeading}
        text={t.radarText}
        fileName={`radar-${technology}`}
        count={drawn.length}
      >
        <ul className="radar-keys" data-legend="">
          {drawn.map(({ row, mark, name }) => (
            <li key={row.result.code} data-code={row.result.code}>
              <MarkKey mark={mark} /> <span>{name}</span>
            </li>
          ))}
        </ul>
        <RadarOutlines
          outlines={drawn.map(({ row, mark }) => ({
            key: row.result.code,
            dimensions: row.dimensions.filter(({ id }) => axes.includes(id)),
            mark,
          }))}
          axisLabels={axes.map((id) => shared.dimensions[id].label)}
          label={fillSentence(t.radarLabel, {
            technology: shared.technologies[technology].name,
            names: drawn.map(({ name }) => name).join(', '),
          })}
        />
      </Chart>
    </section>
  )
}
