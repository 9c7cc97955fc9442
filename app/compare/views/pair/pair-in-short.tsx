import { Fragment, useState } from 'react'
import { fillElements } from '@/app/words/fill-elements'
import { fillSentence } from '@/app/words/fill-sentence'
import { VerdictSign } from '@/components/verdict-sign'
import { localePath } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { type FigureTrend, isCertain } from '@/lib/comparing/figure-change'
import { isAskedOnce, isChanged } from '@/lib/comparing/item-change'
import { movesOf } from '@/lib/comparing/movement'
import { inInstrumentOrder } from '@/lib/instrument/asked-items'
import { DIMENSIONS, type DimensionId, type TechnologyId, type VerdictId } from '@/lib/instrument/vocabulary'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { comparePath } from '../../addresses'
import { dayInFigures, itemTexts, type Texts, textsOf } from '../../words'
import { figureInWords, formInWords } from '../figures-in-words'
import { Answers, Difference, type PairProps, pairName, pairNotes } from './pair-parts'

interface Props extends PairProps {
  /** Whether the script is there. */
  readonly isReady: boolean
}

/** What became of one result: verdicts, then dimensions, then the answers behind them. Where nothing changed, one line. */
export function PairInShort(props: Props) {
  const { locale, words, pair } = props
  const { before, after, comparison, outcome } = pair
  const t = words.moved
  const name = pairName(pair, words)
  const days = {
    before: dayInFigures(locale, before.report.answeredOn),
    after: dayInFigures(locale, after.report.answeredOn),
  }
  const isWhole = comparison.basis === 'all-questions'
  const notes = pairNotes(props)
  return (
    <li className="moved-pair" data-outcome={outcome} data-before={before.code} data-after={after.code}>
      <h4>{name}</h4>
      <p className="meta">
        <Side {...props} result={before} /> → <Side {...props} result={after} /> ·{' '}
        <a
          href={comparePath(locale, [before.code, after.code])}
          aria-label={fillSentence(t.fullOf, { name, ...days })}
        >
          {t.full}
        </a>
      </p>
      {notes.length > 0 && <p className="meta">{notes.join(' ')}</p>}
      {outcome === 'changed' ? (
        <>
          <Verdicts {...props} />
          <Moves {...props} />
          <Items {...props} />
        </>
      ) : (
        <p>{outcome === 'apart' ? t.apart : isWhole ? t.same : t.sameAsFar}</p>
      )}
    </li>
  )
}

/** The day of a result, which leads to it, and its form; the edition only where the two differ. */
function Side({ locale, words, pair, result }: PairProps & { readonly result: NamedResult }) {
  const { code, report } = result
  const other = result === pair.before ? pair.after : pair.before
  return (
    <span className="moved-side" data-code={code}>
      <a href={localePath(locale, `/results/${code}`)}>{dayInFigures(locale, report.answeredOn)}</a> (
      {formInWords(report, other.report.edition, words)})
    </span>
  )
}

/** "KI: Erst klären → Passt jetzt" for each verdict that changed; the others in one line. */
function Verdicts({ words, texts, pair: { before, after, comparison } }: PairProps) {
  const t = words.moved
  const [from, to] = [textsOf(texts, before.report.edition), textsOf(texts, after.report.edition)]
  const changed = comparison.technologies.filter(({ verdict }) => verdict.isChanged)
  const stayed = comparison.technologies.filter(({ verdict }) => !verdict.isChanged)
  return (
    <>
      {changed.length > 0 && (
        <ul className="moved-verdicts">
          {changed.map(({ id, verdict }) => (
            <li key={id} data-technology={id}>
              <strong>
                {fillElements(t.verdictMove, {
                  technology: to.technologies[id].label,
                  before: said(from, verdict.before),
                  after: said(to, verdict.after),
                })}
              </strong>
            </li>
          ))}
        </ul>
      )}
      {stayed.length > 0 && (
        <p>
          {[...new Set(stayed.map(({ verdict }) => verdict.after))].map((one, place) => (
            <Fragment key={one}>
              {place > 0 && ' · '}
              {fillElements(t.verdictStayed, {
                technologies: stayed
                  .filter(({ verdict }) => verdict.after === one)
                  .map(({ id }) => to.technologies[id].label)
                  .join(', '),
                verdict: said(to, one),
              })}
            </Fragment>
          ))}
        </p>
      )}
    </>
  )
}

const said = ({ verdicts }: Texts, verdict: VerdictId) => (
  <VerdictSign verdict={verdict}>{verdicts[verdict].label}</VerdictSign>
)

/** The dimensions that rose or fell, with their figures; the ones that may have, and those nobody can tell, by name. */
function Moves({ locale, words, texts, pair: { after, comparison } }: PairProps) {
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
  const figure = (range: ScoreRange) => figureInWords({ ...range, isAsked: true }, words)
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
          {certain.map(({ dimension, technologies: of, change }) => (
            <li key={`${dimension} ${of}`} data-trend={change.trend}>
              <span>{place(dimension, of)}</span>{' '}
              <span>
                {fillSentence(words.compare.fromTo, {
                  before: figure(change.before),
                  after: figure(change.after),
                })}
              </span>{' '}
              <Difference locale={locale} words={words} change={change} />
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

/** The answers that changed, folded away. With the script they are made only when somebody looks. */
function Items({ words, texts, isReady, pair: { after, comparison } }: Props) {
  const t = words.moved
  const [isOpen, setIsOpen] = useState(false)
  const { items, basis } = comparison
  if (items === null)
    return basis === 'other-edition' ? null : <p className="meta">{words.compare.noItems}</p>
  const changed = items.filter(isChanged)
  const once = items.filter(isAskedOnce).length
  if (changed.length === 0 && once === 0) return null
  const ofEdition = textsOf(texts, after.report.edition)
  return (
    <details
      className="moved-items"
      // It may have been opened before the script was there.
      ref={(box) => {
        if (box?.open) setIsOpen(true)
      }}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{fillSentence(t.items, { count: changed.length })}</summary>
      {(isOpen || !isReady) && (
        <>
          {changed.some(({ trend }) => trend === 'now-answered') && (
            <p className="meta">{words.compare.itemsLead}</p>
          )}
          <ul>
            {changed.map((change) => (
              <li key={change.item} data-item={change.item} data-trend={change.trend}>
                <p>
                  {itemTexts(ofEdition, change.item).label}:{' '}
                  <strong>{words.compare.itemTrends[change.trend]}</strong>
                </p>
                <Answers words={words} texts={ofEdition} change={change} />
              </li>
            ))}
          </ul>
          {once > 0 && <p className="meta">{fillSentence(t.askedOnce, { count: once })}</p>}
        </>
      )}
    </details>
  )
}
