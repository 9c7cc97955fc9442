import { useMemo, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { firmsOf } from '@/lib/collection/firms'
import { rememberComparisons } from '@/lib/comparing/comparison'
import { firmMovements } from '@/lib/comparing/pairs'
import { PageLinks, usePage } from '../../collection/pagination'
import { Notes } from '../notes'
import { SaveDrawing } from '../save-drawing'
import type { MovedProps, ViewProps } from '../view-props'
import { MovementTable } from './movement-table'

/** Was hat sich bewegt? A row for each firm with at least two results: its verdicts and dimensions, before and after. */
export function Moved(props: ViewProps) {
  const { words, shared, technology, results, areUnlabelled: isOneFirm, isReady } = props
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
        {heading} <small>{shared.technologies[technology].name}</small>
      </h2>
      <FirmNotes {...parts} unlabelled={unlabelled} />
      {movements.length === 0 ? (
        <NobodyTwice {...parts} />
      ) : (
        <>
          <Counts {...parts} singles={firms.length - movements.length} />
          <MovementTable {...parts} rows={page.shown} />
          <PageLinks page={page} words={words} />
          <p className="hint">
            {t.countKey} {t.arrowKey} {words.compare.profileRule}
          </p>
          {isReady && (
            <SaveDrawing
              heading={heading}
              fileName={`bewegung-${technology}`}
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
}

interface FirmNotesProps extends MovedProps {
  /** Results that belong to no firm because they have no label. */
  readonly unlabelled: number
}

/** What has to be known before rows are read: how firms were told apart, and which pairs are of a special kind. */
function FirmNotes({ words, areUnlabelled, isReady, unlabelled, spans }: FirmNotesProps) {
  const t = words.moved
  const sameDay = spans.filter(({ before, after }) => before.report.answeredOn === after.report.answeredOn)
  const mixed = spans.filter(({ comparison }) => comparison.basis !== 'all-questions')
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

/** How many firms, and for how many of them the verdict changed. */
function Counts({ words, shared, technology, spans, singles }: MovedProps & { readonly singles: number }) {
  const t = words.moved
  const verdicts = spans.flatMap(({ comparison }) =>
    comparison.technologies.filter(({ id }) => id === technology),
  )
  return (
    <ul className="counts">
      <li>{fillSentence(t.countFirms, { count: spans.length })}</li>
      {singles > 0 && <li>{fillSentence(t.countSingles, { count: singles })}</li>}
      <li>
        {fillSentence(t.countChanged, {
          technology: shared.technologies[technology].label,
          changed: verdicts.filter(({ verdict }) => verdict.isChanged).length,
          n: verdicts.length,
        })}
      </li>
    </ul>
  )
}
