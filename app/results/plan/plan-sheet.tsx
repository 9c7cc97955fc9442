import type { PlanWords } from '@/i18n/messages'

/** As it is printed, in words. */
export type PrintedMeasure = Readonly<Record<'text' | 'person' | 'due' | 'sign', string>> & {
  readonly isDone: boolean
}

interface Props {
  readonly measures: readonly PrintedMeasure[]
  readonly words: Pick<
    PlanWords['plan'],
    'heading' | 'measure' | 'person' | 'due' | 'sign' | 'done' | 'print'
  >
}

/** As many as fit below the rest of a sheet; below what is planned there are some as well. */
const FEWEST_ROWS = 8
const FEWEST_EMPTY = 2

/** The plan on paper, if its box is ticked: what is planned, and empty rows to fill in by hand. */
export function PlanSheet({ measures, words }: Props) {
  const empty = Array.from(
    { length: Math.max(FEWEST_EMPTY, FEWEST_ROWS - measures.length) },
    (_, place) => place,
  )
  return (
    <>
      <label className="to-print">
        <input type="checkbox" autoComplete="off" defaultChecked={measures.length > 0} />
        {words.print}
      </label>
      <table className="plan-sheet" aria-label={words.heading}>
        <colgroup>
          <col width="38%" />
        </colgroup>
        <thead>
          <tr>
            {[words.measure, words.person, words.due, words.sign, words.done].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ text, person, due, sign, isDone }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a measure has no other name than its place.
            <tr key={place}>
              <td>{text}</td>
              <td>{person}</td>
              <td>{due}</td>
              <td>{sign}</td>
              <td>{isDone && '✓'}</td>
            </tr>
          ))}
          {empty.map((place) => (
            <tr key={`empty ${place}`}>
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
