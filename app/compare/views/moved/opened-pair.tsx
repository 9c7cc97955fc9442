import { fillElements } from '@/app/words/fill-elements'
import { fillSentence } from '@/app/words/fill-sentence'
import { VerdictSign } from '@/components/verdict-sign'
import { localePath } from '@/i18n/locales'
import { isAskedOnce, isChanged } from '@/lib/comparing/item-change'
import type { VerdictId } from '@/lib/instrument/vocabulary'
import { comparePath } from '../../addresses'
import { dayInFigures, itemTexts, type Labels, textsOf } from '../../words'
import { formInWords } from '../figures-in-words'
import { Answers, type PairProps, pairName, pairNotes } from '../pair/pair-parts'

/** The two results with their days, what has to be known of them, the verdicts that changed, and the answers behind. */
export function OpenedPair(props: PairProps) {
  const { locale, words, pair } = props
  const { before, after, comparison, outcome } = pair
  const t = words.moved
  const name = pairName(pair, words)
  const days = {
    before: dayInFigures(locale, before.report.answeredOn),
    after: dayInFigures(locale, after.report.answeredOn),
  }
  const notes = pairNotes(props)
  const nothing = outcome === 'apart' ? t.apart : comparison.basis === 'all-questions' ? t.same : t.sameAsFar
  return (
    <>
      <p>
        <Side {...props} side="before" /> → <Side {...props} side="after" /> ·{' '}
        <a
          href={comparePath(locale, [before.code, after.code])}
          aria-label={fillSentence(t.fullOf, { name, ...days })}
        >
          {t.full}
        </a>
      </p>
      {notes.length > 0 && <p>{notes.join(' ')}</p>}
      {outcome === 'changed' ? (
        <>
          <ChangedVerdicts {...props} />
          <Items {...props} />
        </>
      ) : (
        <p>{nothing}</p>
      )}
    </>
  )
}

/** The day of a result, which leads to it, and its form; the edition only where the two differ. */
function Side({ locale, words, pair, side }: PairProps & { readonly side: 'before' | 'after' }) {
  const { code, report } = pair[side]
  const other = pair[side === 'before' ? 'after' : 'before']
  return (
    <>
      <a href={localePath(locale, `/results/${code}`)}>{dayInFigures(locale, report.answeredOn)}</a>
      <span>{` (${formInWords(report, other.report.edition, words)})`}</span>
    </>
  )
}

/** "KI: Erst klären → Passt jetzt" for each verdict that changed. */
function ChangedVerdicts({ words, texts, pair: { before, after, comparison } }: PairProps) {
  const [from, to] = [textsOf(texts, before.report.edition), textsOf(texts, after.report.edition)]
  const changed = comparison.technologies.filter(({ verdict }) => verdict.isChanged)
  if (changed.length === 0) return null
  return (
    <ul className="moved-verdicts">
      {changed.map(({ id, verdict }) => (
        <li key={id} data-technology={id}>
          {fillElements(words.moved.verdictMove, {
            technology: to.technologies[id].label,
            before: said(from, verdict.before),
            after: said(to, verdict.after),
          })}
        </li>
      ))}
    </ul>
  )
}

const said = ({ verdicts }: Labels, verdict: VerdictId) => (
  <VerdictSign verdict={verdict}>
    <span>{verdicts[verdict].label}</span>
  </VerdictSign>
)

/** The answers that changed. */
function Items({ words, texts, pair: { after, comparison } }: PairProps) {
  const t = words.moved
  const { items, basis } = comparison
  if (items === null) return basis === 'other-edition' ? null : <p>{words.compare.noItems}</p>
  const changed = items.filter(isChanged)
  const once = items.filter(isAskedOnce).length
  const ofEdition = textsOf(texts, after.report.edition)
  return (
    <>
      <h3>{fillSentence(t.items, { count: changed.length })}</h3>
      {changed.some(({ trend }) => trend === 'now-answered') && <p>{words.compare.itemsLead}</p>}
      <ul className="moved-items">
        {changed.map((change) => (
          <li key={change.item} data-item={change.item} data-trend={change.trend}>
            <span>{`${itemTexts(ofEdition, change.item).label}: `}</span>
            <strong>{words.compare.itemTrends[change.trend]}</strong>
            <Answers words={words} texts={ofEdition} change={change} />
          </li>
        ))}
      </ul>
      {once > 0 && <p>{fillSentence(t.askedOnce, { count: once })}</p>}
    </>
  )
}
