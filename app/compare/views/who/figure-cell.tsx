import type { Figure } from '@/lib/comparing/row'
import { heatOf } from '@/lib/drawing/chart-layout'
import { isOpen } from '@/lib/scoring/score-range'
import type { WhoWords } from '../../words'
import { figureInWords } from '../figures-in-words'

interface Props {
  /** `null`: the verdict shows no readiness. */
  readonly figure: Figure | null
  readonly words: WhoWords
}

/** A figure on the shade of its height, with the range that open answers leave it as a stroke below. */
export function FigureCell({ figure, words }: Props) {
  if (figure === null) {
    return (
      <td className="figure">
        <span aria-hidden="true">–</span>
        <span className="only-spoken">{words.who.noReadiness}</span>
      </td>
    )
  }
  const { value, low, high } = figure
  const heat = heatOf(value)
  if (value !== null && !isOpen(figure)) return <td className={`figure h${heat}`}>{value}</td>
  return (
    <td className={heat === null ? 'figure' : `figure h${heat}`}>
      <span aria-hidden="true">{figure.isAsked && (value ?? (low === null ? '×' : '?'))}</span>
      <span className="only-spoken">{figureInWords(figure, words)}</span>
      {low !== null && high !== null && (
        <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
          <path d={`M${low} 1H${high}`} />
        </svg>
      )}
    </td>
  )
}
