import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { fillElements } from '@/app/words/fill-elements'
import { fillSentence } from '@/app/words/fill-sentence'
import { VerdictSign } from '@/components/verdict-sign'
import { nameOf } from '@/lib/collection/collection'
import { rememberRows } from '@/lib/comparing/row'
import { BY_DAY, type Order, sortRows } from '@/lib/comparing/sort-rows'
import { VERDICTS } from '@/lib/instrument/vocabulary'
import { PageLinks, usePage } from '../../collection/pagination'
import type { GroupProps, ViewProps, WhoProps } from '../view-props'
import { ChosenRadar, MOST_IN_RADAR } from './chosen-radar'
import { FitMatrix } from './fit-matrix'
import { GroupSummary } from './group-summary'
import { Heatmap } from './heatmap'
import { ResultTable } from './result-table'

/** Drawn again only when the results are others: they are the same whatever the table is sorted by. */
const WholeGroup = memo(function WholeGroup(props: GroupProps) {
  return (
    <>
      <FitMatrix {...props} />
      <GroupSummary {...props} />
    </>
  )
})
const PageHeatmap = memo(Heatmap)

/** Rows that answer an input at once: about as many as a window shows. Those below follow with the charts. */
const ROWS_AT_ONCE = 12

/** Codes of the results in the radar, and the one that had to make room for the last of them. */
interface Radar {
  readonly chosen: readonly string[]
  readonly dropped: string | null
}
const NOTHING_DRAWN: Radar = { chosen: [], dropped: null }

/** Wer steht wo? One technology: the group as a whole, every result in a table, and the charts that carry many. */
export function Who(props: ViewProps) {
  const { locale, words, shared, basis, results, technology, group, isReady } = props
  const [order, setOrder] = useState<Order>(BY_DAY)
  const [{ chosen, dropped }, setRadar] = useState(NOTHING_DRAWN)
  const [rowsOn] = useState(rememberRows)
  const rows = useMemo(() => rowsOn(basis, results, technology), [rowsOn, basis, results, technology])
  const sorted = useMemo(
    () => sortRows(rows, order, ({ result }) => nameOf(result, words.workbench.unnamed), locale),
    [rows, order, words, locale],
  )
  const page = usePage(sorted)
  // What is in sight comes first, the rest follows in the next picture: an input is answered at once however many there are.
  const ofPage = useMemo(
    () => ({ words, shared, technology, rows: page.shown }),
    [words, shared, technology, page.shown],
  )
  const ofGroup = useMemo(
    () => ({ locale, words, shared, technology, group, rows }),
    [locale, words, shared, technology, group, rows],
  )
  const drawnPage = useDeferredValue(ofPage)
  const drawnGroup = useDeferredValue(ofGroup)
  const notAsked = results.length - rows.length
  const drawn = rows.filter(({ result }) => chosen.includes(result.code))
  const droppedRow = rows.find(({ result }) => result.code === dropped)
  const droppedName = droppedRow && nameOf(droppedRow.result, words.workbench.unnamed)
  const tableRows = [
    ...page.shown.slice(0, ROWS_AT_ONCE),
    ...drawnPage.rows.slice(ROWS_AT_ONCE, page.shown.length),
  ]
  const choose = useCallback(
    (code: string) =>
      setRadar(({ chosen: before }) => {
        if (before.includes(code)) return { chosen: before.filter((one) => one !== code), dropped: null }
        const next = [...before, code]
        return { chosen: next.slice(-MOST_IN_RADAR), dropped: next.at(-MOST_IN_RADAR - 1) ?? null }
      }),
    [],
  )
  return (
    <section className="view" aria-labelledby="view">
      <h2 id="view">
        {words.workbench.view.who} <small>{shared.technologies[technology].name}</small>
      </h2>
      <VerdictCounts {...props} rows={rows} notAsked={notAsked} />
      {rows.length > 0 && (
        <>
          {isReady && (
            <p className="hint screen-only">{fillSentence(words.who.radarHint, { most: MOST_IN_RADAR })}</p>
          )}
          <p role="status" className="only-spoken">
            {chosen.length > 0 &&
              fillSentence(words.who.radarCount, { count: chosen.length, most: MOST_IN_RADAR })}{' '}
            {droppedName && fillSentence(words.who.radarDropped, { name: droppedName })}
          </p>
          <ResultTable
            {...props}
            rows={tableRows}
            order={order}
            onOrder={setOrder}
            chosen={chosen}
            onChoose={choose}
          />
          <PageLinks page={page} words={words} />
          {drawn.length > 0 && <ChosenRadar {...props} rows={drawn} />}
          <PageHeatmap {...drawnPage} />
          <WholeGroup {...drawnGroup} />
        </>
      )}
    </section>
  )
}

interface Props extends WhoProps {
  /** Results that were not asked about the technology. */
  readonly notAsked: number
}

/** How many results have which verdict, in words and figures. */
function VerdictCounts({ rows, words, shared, notAsked }: Props) {
  return (
    <ul className="counts">
      {VERDICTS.map((id) => ({ id, count: rows.filter(({ verdict }) => verdict === id).length }))
        .filter(({ count }) => count > 0)
        .map(({ id, count }) => (
          <li key={id}>
            {fillElements(words.who.verdictCount, {
              verdict: <VerdictSign verdict={id}>{shared.verdicts[id].label}</VerdictSign>,
              count,
            })}
          </li>
        ))}
      {notAsked > 0 && <li>{fillSentence(words.who.notAskedCount, { count: notAsked })}</li>}
    </ul>
  )
}
