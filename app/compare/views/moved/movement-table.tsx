import { fillSentence } from '@/app/words/fill-sentence'
import { technologiesOf } from '@/lib/comparing/basis'
import { dimensionMovements } from '@/lib/comparing/movement'
import type { MovedProps, MovementRow } from '../view-props'
import { MovementRows } from './movement-rows'

interface Props extends MovedProps {
  readonly rows: readonly MovementRow[]
}

/** Firms below each other: the verdicts, the looked-at technology first, and its dimensions as arrows; in the head how many moved. */
export function MovementTable({ rows, ...props }: Props) {
  const { words, shared, technology, spans, results } = props
  const t = words.moved
  const technologies = [technology, ...technologiesOf(results).filter((id) => id !== technology)]
  const movements = dimensionMovements(spans, technology)
  return (
    <table className="movement-table opens">
      <caption className="only-spoken">
        {fillSentence(t.tableCaption, { technology: shared.technologies[technology].name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.who.columnName}</th>
          <th scope="col">{t.columnDays}</th>
          {technologies.map((id) => (
            <th scope="col" key={id}>
              {shared.technologies[id].label}
            </th>
          ))}
          {movements.map(({ id, trends }) => (
            <th scope="col" key={id} data-dimension={id}>
              <span>{words.who.heads[id]}</span> <b aria-hidden="true">{`▲${trends.rose} ▼${trends.fell}`}</b>
              <span className="only-spoken">
                {(['rose', 'fell'] as const)
                  .map((trend) => `${words.compare.figureTrends[trend]}: ${trends[trend]}`)
                  .join(', ')}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <MovementRows
          {...{ ...props, ...row, technologies }}
          key={`${row.isStep} ${row.pair.before.code} ${row.pair.after.code}`}
        />
      ))}
    </table>
  )
}
