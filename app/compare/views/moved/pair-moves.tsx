import { fillSentence } from '@/app/fill-sentence'
import { type FigureTrend, isCertain } from '@/lib/comparison/figure-change'
import { type Move, movesOf } from '@/lib/comparison/moves'
import { inInstrumentOrder } from '@/lib/questionnaire/asked-items'
import { DIMENSIONS, type DimensionId, type TechnologyId } from '@/lib/questionnaire/vocabulary'
import { textsOf } from '../../workbench/words'
import { figureInWords } from '../figure-in-words'
import type { PairProps } from './moved-pair'
import { signedPoints } from './signed-points'

/** The dimensions that rose or fell, with their figures; the ones that may have, and those nobody can tell, by name. */
export function PairMoves({ locale, words, texts, pair: { after, comparison } }: PairProps) {
  const t = words.moved
  const { dimensions, technologies } = textsOf(texts, after.report.edition)
  const moves = movesOf(comparison)
  const certain = moves.filter(({ change }) => isCertain(change))
  const place = (dimension: DimensionId, of: readonly TechnologyId[]) =>
    of.length === comparison.technologies.length
      ? dimensions[dimension].label
      : fillSentence(t.movePlace, {
          dimension: dimensions[dimension].label,
          technologies: of.map((id) => technologies[id].label).join(', '),
        })
  const figure = (range: Move['change']['before']) =>
    figureInWords({ ...range, isComparable: true, isAsked: true }, words)
  const list = (wanted: FigureTrend, sentence: string) => {
    const alike = moves.filter(({ change }) => change.trend === wanted)
    if (alike.length === 0) return null
    const places = DIMENSIONS.flatMap((id) => {
      const of = inInstrumentOrder(alike.flatMap((move) => (move.dimension === id ? move.technologies : [])))
      return of.length === 0 ? [] : [place(id, of)]
    })
    const isWhole = alike.length === moves.length
    return (
      <p className="meta">
        {fillSentence(sentence, { list: isWhole ? t.allDimensions : places.join(', ') })}
      </p>
    )
  }
  return (
    <>
      {certain.length > 0 ? (
        <ul className="moved-dimensions">
          {certain.map((move) => (
            <li key={`${move.dimension} ${move.technologies}`} data-trend={move.change.trend}>
              <span>{place(move.dimension, move.technologies)}</span>{' '}
              <span>
                {fillSentence(words.compare.fromTo, {
                  before: figure(move.change.before),
                  after: figure(move.change.after),
                })}
              </span>{' '}
              <span>
                {move.change.difference !== null && (
                  <strong>{signedPoints(locale, move.change.difference)}</strong>
                )}{' '}
                <small>{words.compare.figureTrends[move.change.trend]}</small>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        comparison.basis !== 'other-edition' && comparison.technologies.length > 0 && <p>{t.noMove}</p>
      )}
      {list('uncertain', t.uncertain)}
      {list('not-comparable', t.notComparable)}
    </>
  )
}
