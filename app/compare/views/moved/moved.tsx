import { useId, useMemo, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { type Firm, firmsOf } from '@/lib/collection/firms'
import { rememberComparisons } from '@/lib/comparing/comparison'
import { spansOf, stepsOf } from '@/lib/comparing/pairs'
import { PageLinks, usePage } from '../../collection/pagination'
import { Notes } from '../notes'
import { PairInShort } from '../pair/pair-in-short'
import type { MovedProps, ViewProps } from '../view-props'
import { DimensionMovements } from './dimension-movements'
import { VerdictMovements } from './verdict-movements'

/** Was hat sich bewegt? Results of one firm in pairs: all of them counted, then each of them in words, verdicts first. */
export function Moved(props: ViewProps) {
  const { words, results, areUnlabelled: isOneFirm } = props
  const t = words.moved
  const [compare] = useState(rememberComparisons)
  const { firms, unlabelled } = useMemo(() => firmsOf(results, isOneFirm), [results, isOneFirm])
  const steps = useMemo(() => stepsOf(firms, compare), [firms, compare])
  const spans = useMemo(() => spansOf(firms, compare), [firms, compare])
  const parts = { ...props, pairs: steps }
  return (
    <section className="view moved" aria-labelledby="view">
      <h2 id="view">{words.workbench.view.moved}</h2>
      <FirmNotes {...parts} unlabelled={unlabelled} />
      {steps.length === 0 ? (
        <NobodyTwice {...parts} />
      ) : (
        <>
          <Counts {...parts} firms={firms} />
          <VerdictMovements {...parts} />
          <DimensionMovements {...parts} />
          {spans.length > 0 && (
            <PairList {...parts} pairs={spans} heading={t.spansHeading} text={t.spansText} />
          )}
          <PairList {...parts} heading={t.stepsHeading} text={t.stepsText} />
        </>
      )}
    </section>
  )
}

interface FirmNotesProps extends MovedProps {
  /** Results that belong to no firm because they have no label. */
  readonly unlabelled: number
}

/** What has to be known before pairs are read: how firms were told apart, and which pairs are of a special kind. */
function FirmNotes({ words, areUnlabelled, isReady, unlabelled, pairs }: FirmNotesProps) {
  const t = words.moved
  const sameDay = pairs.filter(({ before, after }) => before.report.answeredOn === after.report.answeredOn)
  const mixed = pairs.filter(({ comparison }) => comparison.basis !== 'all-questions')
  const counted = (sentence: string, count: number) => (count > 0 ? [fillSentence(sentence, { count })] : [])
  const notes = [
    ...(areUnlabelled ? [`${t.oneFirm} ${isReady ? t.oneFirmChange : t.oneFirmWithoutScript}`] : []),
    ...counted(t.unlabelled, unlabelled),
    ...counted(t.sameDay, sameDay.length),
    ...counted(t.mixed, mixed.length),
  ]
  return <Notes notes={notes} />
}

/** Nothing to compare, and how that changes. */
function NobodyTwice({ words, areUnlabelled, isReady, isPart }: MovedProps) {
  const t = words.moved
  return (
    <>
      <p className="lead">{t.nobodyTwice}</p>
      <ul>
        {isReady && !areUnlabelled && <li>{t.nobodyTwiceNames}</li>}
        {isPart && <li>{words.workbench.widen}</li>}
        <li>{t.nobodyTwiceAdd}</li>
      </ul>
    </>
  )
}

/** How many firms, how many pairs, and in how many of them a verdict changed. */
function Counts({ words, firms, pairs }: MovedProps & { readonly firms: readonly Firm[] }) {
  const t = words.moved
  const singles = firms.filter(({ results }) => results.length === 1).length
  const counts = [
    [t.countFirms, firms.length - singles],
    [t.countPairs, pairs.length],
    [t.countChanged, pairs.filter(({ changedVerdicts }) => changedVerdicts > 0).length],
    ...(singles > 0 ? ([[t.countSingles, singles]] as const) : []),
  ] as const
  return (
    <ul className="counts">
      {counts.map(([sentence, count]) => (
        <li key={sentence}>{fillSentence(sentence, { count })}</li>
      ))}
    </ul>
  )
}

interface PairListProps extends MovedProps {
  readonly heading: string
  readonly text: string
}

/** Pair after pair in words; a long list in pages. */
function PairList({ heading, text, ...props }: PairListProps) {
  const id = useId()
  const page = usePage(props.pairs)
  return (
    <section className="moved-list" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <p>{text}</p>
      <ol start={page.from + 1}>
        {page.shown.map((pair) => (
          <PairInShort {...props} pair={pair} key={`${pair.before.code} ${pair.after.code}`} />
        ))}
      </ol>
      <PageLinks page={page} words={props.words} />
    </section>
  )
}
