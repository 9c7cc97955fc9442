import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { nameOf } from '@/lib/collection/collection'
import { askTheSame } from '@/lib/comparing/basis'
import { inBlocks, rememberRows } from '@/lib/comparing/row'
import { BY_VERDICT, type Order, sortRows } from '@/lib/comparing/sort-rows'
import { PageLinks, usePage } from '../../collection/pagination'
import type { WhoViewProps } from '../view-props'
import { ChosenRadar, MOST_IN_RADAR } from './chosen-radar'
import { FirmTable, TableKey } from './firm-table'
import { WholeGroup } from './whole-group'
import '@/app/styles/who.css'
import '@/app/styles/firm-table.css'
import '@/app/styles/shades.css'

/** Drawn again only when the results are others: it is the same whatever the table is sorted by. */
const Group = memo(WholeGroup)

/** Rows that answer an input at once: about as many as a window shows. Those below follow with the charts. */
const ROWS_AT_ONCE = 12

/** Codes of the results in the radar, and the one that had to make room for the last of them. */
interface Radar {
  readonly chosen: readonly string[]
  readonly dropped: string | null
}
const NOTHING_DRAWN: Radar = { chosen: [], dropped: null }

/** Wer steht wo? One technology: every result in one dense table, and who has both of what decides. */
export const Who = memo(function Who(props: WhoViewProps) {
  const { locale, words, shared, basis, results, technology, isReady, shownOrder } = props
  const [order, setOrder] = useState<Order>(BY_VERDICT)
  const [{ chosen, dropped }, setRadar] = useState(NOTHING_DRAWN)
  const [rowsOf] = useState(rememberRows)
  const rows = useMemo(() => rowsOf(results, technology), [rowsOf, results, technology])
  const blocks = useMemo(() => inBlocks(rows, basis), [rows, basis])
  const sorted = useMemo(
    () =>
      blocks.flatMap((block) =>
        sortRows(block.rows, order, ({ result }) => nameOf(result, words.workbench.unnamed), locale),
      ),
    [blocks, order, words, locale],
  )
  useEffect(() => {
    shownOrder.current = sorted.map(({ result }) => result)
  }, [shownOrder, sorted])
  const page = usePage(sorted)
  // What is in sight comes first, the rest follows in the next picture: an input is answered at once however many there are.
  const laterRows = useDeferredValue(page.shown)
  const tableRows = useMemo(
    () => [...page.shown.slice(0, ROWS_AT_ONCE), ...laterRows.slice(ROWS_AT_ONCE, page.shown.length)],
    [page.shown, laterRows],
  )
  const block = blocks.find((one) => askTheSame(one, basis))
  const ofGroup = useMemo(
    () => ({ locale, words, shared, technology, rows, block }),
    [locale, words, shared, technology, rows, block],
  )
  const drawnGroup = useDeferredValue(ofGroup)
  const drawn = rows.filter(({ result }) => chosen.includes(result.code))
  const droppedRow = rows.find(({ result }) => result.code === dropped)
  const droppedName = droppedRow && nameOf(droppedRow.result, words.workbench.unnamed)
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
        {words.workbench.view.who}
        <small>{` ${shared.technologies[technology].name}`}</small>
      </h2>
      {rows.length > 0 && (
        <>
          <p role="status" className="only-spoken">
            {[
              ...(chosen.length > 0
                ? [fillSentence(words.who.radarCount, { count: chosen.length, most: MOST_IN_RADAR })]
                : []),
              ...(droppedName ? [fillSentence(words.who.radarDropped, { name: droppedName })] : []),
            ].join(' ')}
          </p>
          <FirmTable
            {...props}
            rows={tableRows}
            block={block}
            order={order}
            onOrder={setOrder}
            chosen={chosen}
            onChoose={choose}
          />
          <TableKey rows={rows} words={words} basis={basis} />
          {isReady && (
            <p className="hint screen-only radar-hint">
              {fillSentence(words.who.radarHint, { most: MOST_IN_RADAR })}
            </p>
          )}
          <PageLinks page={page} words={words} />
          {drawn.length > 0 && <ChosenRadar {...props} rows={drawn} />}
          <Group {...drawnGroup} />
        </>
      )}
    </section>
  )
})
