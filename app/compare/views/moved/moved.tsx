import { useMemo, useState } from 'react'
import { firmsOf } from '@/lib/comparison/firms'
import { type ResultPair, spansOf, stepsOf } from '@/lib/comparison/pairs'
import { rememberComparisons } from '@/lib/comparison/remembered-comparison'
import type { ViewProps } from '../view-props'
import { DimensionMovements } from './dimension-movements'
import { FirmNotes } from './firm-notes'
import { NobodyTwice } from './nobody-twice'
import { PairCounts } from './pair-counts'
import { PairList } from './pair-list'
import { VerdictMovements } from './verdict-movements'

/** Was hat sich bewegt? Results of one firm in pairs: all of them counted, then each of them in words, verdicts first. */
export function Moved(props: ViewProps) {
  const { words, results, areUnlabelled: isOneFirm } = props
  const t = words.moved
  const [compare] = useState(rememberComparisons)
  const { firms, unlabelled } = useMemo(() => firmsOf(results, isOneFirm), [results, isOneFirm])
  const steps = useMemo(() => stepsOf(firms, compare), [firms, compare])
  const spans = useMemo(() => spansOf(firms, compare), [firms, compare])
  const parts = { ...props, firms, unlabelled, pairs: steps }
  return (
    <section className="view moved" aria-labelledby="view">
      <h2 id="view">{words.workbench.view.moved}</h2>
      <FirmNotes {...parts} />
      {steps.length === 0 ? (
        <NobodyTwice {...parts} />
      ) : (
        <>
          <PairCounts {...parts} />
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

/** What the parts of this view are made from. */
export interface MovedProps extends ViewProps {
  readonly pairs: readonly ResultPair[]
}
