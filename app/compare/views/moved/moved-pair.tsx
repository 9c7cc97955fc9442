import { fillSentence } from '@/app/fill-sentence'
import { localePath } from '@/i18n/locales'
import type { NamedResult } from '@/lib/comparison/collection'
import type { ResultPair } from '@/lib/comparison/pairs'
import { comparePath } from '../../addresses'
import { textsOf } from '../../workbench/words'
import { dayInFigures } from '../day-in-figures'
import type { ViewProps } from '../view-props'
import { PairItems } from './pair-items'
import { PairMoves } from './pair-moves'
import { pairName } from './pair-name'
import { PairVerdicts } from './pair-verdicts'

export interface PairProps extends ViewProps {
  readonly pair: ResultPair
}

/** What became of one result: verdicts, then dimensions, then the answers behind them. Where nothing changed, one line. */
export function MovedPair(props: PairProps) {
  const { locale, words, texts, pair } = props
  const { before, after, comparison, outcome } = pair
  const t = words.moved
  const name = pairName(pair, words)
  const [from, to] = [before, after].map(({ report }) => dayInFigures(locale, report.answeredOn))
  const isWhole = comparison.basis === 'all-questions'
  const { technologies } = textsOf(texts, after.report.edition)
  const once = [...comparison.onlyBefore, ...comparison.onlyAfter].map((id) => technologies[id].label)
  const notes = [
    ...(from === to ? [words.compare.oneDay] : []),
    ...(comparison.basis === 'all-questions' ? [] : [words.compare.basis[comparison.basis]]),
    ...(once.length > 0 ? [fillSentence(t.onlyOnce, { names: once.join(', ') })] : []),
  ]
  return (
    <li className="moved-pair" data-outcome={outcome} data-before={before.code} data-after={after.code}>
      <h4>{name}</h4>
      <p className="meta">
        <Side {...props} result={before} /> → <Side {...props} result={after} /> ·{' '}
        <a
          href={comparePath(locale, [before.code, after.code])}
          aria-label={fillSentence(t.fullOf, { name, before: from ?? '', after: to ?? '' })}
        >
          {t.full}
        </a>
      </p>
      {notes.length > 0 && <p className="meta">{notes.join(' ')}</p>}
      {outcome === 'changed' ? (
        <>
          <PairVerdicts {...props} />
          <PairMoves {...props} />
          <PairItems {...props} />
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
  const kind = words.workbench.kinds[report.kind][report.form]
  const isOtherEdition = pair.comparison.basis === 'other-edition'
  return (
    <span className="moved-side" data-code={code}>
      <a href={localePath(locale, `/results/${code}`)}>{dayInFigures(locale, report.answeredOn)}</a> (
      {isOtherEdition ? fillSentence(words.workbench.kindOfEdition, { kind, edition: report.edition }) : kind}
      )
    </span>
  )
}
