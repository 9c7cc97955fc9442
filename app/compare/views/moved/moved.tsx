import { memo, useMemo, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { firmsOf } from '@/lib/collection/firms'
import { rememberComparisons } from '@/lib/comparing/comparison'
import { firmMovements } from '@/lib/comparing/pairs'
import { PageLinks, usePage } from '../../collection/pagination'
import { SaveDrawing } from '../save-drawing'
import type { MovedProps, MovedViewProps } from '../view-props'
import { MovementTable } from './movement-table'
import '@/app/styles/moved.css'

/** Was hat sich bewegt? A row for each firm with at least two results: its verdicts and dimensions, before and after. */
export const Moved = memo(function Moved(props: MovedViewProps) {
  const { words, shared, technology, results, isOneFirm, isReady } = props
  const t = words.moved
  const [compare] = useState(rememberComparisons)
  const { firms, unlabelled } = useMemo(() => firmsOf(results, isOneFirm), [results, isOneFirm])
  const movements = useMemo(() => firmMovements(firms, compare), [firms, compare])
  const rows = useMemo(
    () =>
      movements.flatMap(({ span, steps }) => [
        { pair: span, isStep: false },
        ...steps.map((pair) => ({ pair, isStep: true })),
      ]),
    [movements],
  )
  const page = usePage(rows)
  const spans = useMemo(() => movements.map(({ span }) => span), [movements])
  const parts = { ...props, spans }
  const heading = words.workbench.view.moved
  return (
    <section className="view moved" aria-labelledby="view">
      <h2 id="view">
        {words.workbench.view.moved}
        <small>{` ${shared.technologies[technology].name}`}</small>
      </h2>
      <Notes {...parts} unlabelled={unlabelled} singles={firms.length - movements.length} />
      {movements.length === 0 ? (
        <NobodyTwice {...parts} />
      ) : (
        <>
          <MovementTable {...parts} rows={page.shown} />
          <PageLinks page={page} words={words} />
          <p className="hint">
            {t.countKey} {t.arrowKey} {words.compare.profileRule}
          </p>
          {isReady && (
            <SaveDrawing
              heading={heading}
              fileName={`${words.charts.movementFile}-${technology}`}
              count={new Set(page.shown.flatMap(({ pair }) => [pair.before.code, pair.after.code])).size}
              load={async () => {
                const { MovementDrawing } = await import('./movement-drawing')
                return <MovementDrawing {...parts} rows={page.shown} />
              }}
            />
          )}
        </>
      )}
    </section>
  )
})

interface NotesProps extends MovedProps {
  /** Results that belong to no firm because they have no label. */
  readonly unlabelled: number
  /** Firms with one result only. */
  readonly singles: number
}

/** How many firms, for how many of them the verdict changed, how firms were told apart, and which pairs are of a special kind. */
function Notes(props: NotesProps) {
  const { words, shared, technology, isOneFirm, isReady, unlabelled, singles, spans } = props
  const t = words.moved
  const sameDay = spans.filter(({ before, after }) => before.report.answeredOn === after.report.answeredOn)
  const verdicts = spans.flatMap(({ comparison }) =>
    comparison.technologies.filter(({ id }) => id === technology),
  )
  const changed = verdicts.filter(({ verdict }) => verdict.isChanged).length
  const label = shared.technologies[technology].label
  const counted = (sentence: string, count: number) => (count > 0 ? [fillSentence(sentence, { count })] : [])
  const notes = [
    ...(isOneFirm ? [`${t.unnamed} ${t.oneFirm} ${isReady ? t.oneFirmChange : t.withoutScript}`] : []),
    ...counted(t.countFirms, spans.length),
    ...counted(t.countSingles, singles),
    ...(verdicts.length > 0
      ? [fillSentence(t.countChanged, { technology: label, changed, n: verdicts.length })]
      : []),
    ...counted(t.unlabelled, unlabelled),
    ...counted(t.sameDay, sameDay.length),
  ]
  return notes.length > 0 && <p className="hint">{notes.join(' ')}</p>
}

/** Nothing to compare, and how that changes. */
function NobodyTwice({ words, areUnlabelled, isReady, isPart }: MovedProps) {
  const t = words.moved
  return (
    <>
      <p className="lead">{areUnlabelled ? t.unnamed : t.nobodyTwice}</p>
      <ul>
        <li>{isReady ? t.nobodyTwiceNames : t.withoutScript}</li>
        {isPart && <li>{words.workbench.widen}</li>}
        <li>{t.nobodyTwiceAdd}</li>
      </ul>
    </>
  )
}
