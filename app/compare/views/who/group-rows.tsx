import { fillSentence } from '@/app/words/fill-sentence'
import { type Block, valuesOf } from '@/lib/comparing/row'
import { heatOf } from '@/lib/drawing/chart-layout'
import { stripPaths } from '@/lib/drawing/strip'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { wholePoints } from '@/lib/scoring/whole-points'
import { FEWEST_SUMMARISED, summarise } from '@/lib/statistics/summary'
import type { WhoWords } from '../../words'

interface Props {
  /** The rows that count; `undefined`: none does. */
  readonly block: Block | undefined
  readonly words: WhoWords
  /** How many columns stand before the figures. */
  readonly colSpan: number
}

/** The values that count in each column of figures. */
function columnsOf(block: Block | undefined) {
  const rows = block?.rows ?? []
  return (['readiness', ...DIMENSIONS] as const).map((id) => ({ id, values: valuesOf(rows, id) }))
}

/** How the group is spread in each column, as a drawing. The medians stand below it as figures. */
export function StripRow({ block, words, colSpan }: Props) {
  return (
    <tr className="strips">
      <td colSpan={colSpan}>{words.who.strips}</td>
      {columnsOf(block).map(({ id, values }) => {
        const { strokes, box, median } = stripPaths(values)
        return (
          <td key={id}>
            <svg viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
              <path className="box" d={box} />
              <path d={strokes} />
              <path className="median" d={median} />
            </svg>
          </td>
        )
      })}
    </tr>
  )
}

/** The median of each column, and of how many values it is. */
export function MedianRow({ block, words, colSpan }: Props) {
  return (
    <tr className="medians">
      <th scope="row" colSpan={colSpan}>
        {words.who.medians}
      </th>
      {columnsOf(block).map(({ id, values }) => {
        const summary = summarise(values)
        if (summary === null) {
          return (
            <td className="figure" data-line={id} key={id}>
              <span aria-hidden="true">–</span>
              <span className="only-spoken">
                {fillSentence(words.who.tooFew, { fewest: FEWEST_SUMMARISED })}
              </span>
            </td>
          )
        }
        return (
          <td
            className={`figure h${heatOf(summary.median)}`}
            data-line={id}
            title={`n = ${summary.n}`}
            key={id}
          >
            <span>{wholePoints(summary.median)}</span>
            <span className="only-spoken">{` (n = ${summary.n})`}</span>
          </td>
        )
      })}
    </tr>
  )
}
