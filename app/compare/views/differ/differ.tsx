import { memo, useDeferredValue, useMemo, useState } from 'react'
import { localePath } from '@/i18n/locales'
import { answeredOn, disagreementsOn, sortDisagreements, WIDEST_FIRST } from '@/lib/comparing/disagreement'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import type { ViewProps } from '../view-props'
import { Agenda } from './agenda'
import { Counted } from './counted'
import { FurtherDecisions } from './decisions'
import { ItemTable } from './item-table'
import { ResponseHeat } from './response-heat'

/** As many as a link holds; of more the names are drawn only where they are asked for. */
const MOST_WITH_NAMES = 100

/** Items that answer a click at once: about as many as a window shows. */
const ITEMS_AT_ONCE = 6

/** Drawn again only when what it shows is another: not for another order of the table below it. */
const WidestItems = memo(Agenda)
const LaterHeat = memo(ResponseHeat)

/** Wo sind wir uns uneinig? One technology: what to talk about first, then every item with who said what. */
export function Differ(props: ViewProps) {
  const { locale, words, shared, basis, results, technology, keeping, group, isReady } = props
  const t = words.differ
  const [order, setOrder] = useState(WIDEST_FIRST)
  const answered = useMemo(() => answeredOn(basis, results), [basis, results])
  const disagreements = useMemo(
    () => disagreementsOn(basis, answered, technology),
    [basis, answered, technology],
  )
  const sorted = useMemo(() => sortDisagreements(disagreements, order), [disagreements, order])
  // What is in sight answers at once; what is below it and the drawing in the same order follow.
  const laterOrder = useDeferredValue(order)
  const drawn = useMemo(() => sortDisagreements(disagreements, laterOrder), [disagreements, laterOrder])
  const isLong = answered.length > MOST_WITH_NAMES
  const shown = isLong ? [...sorted.slice(0, ITEMS_AT_ONCE), ...drawn.slice(ITEMS_AT_ONCE)] : sorted
  const parts = { ...props, answered, disagreements, isLong }
  const isEnough = answered.length >= FEWEST_SUMMARISED
  const canDecide = isReady && keeping.isRead && group !== ''
  return (
    <section className="view differ" aria-labelledby="view">
      <h2 id="view">
        {words.workbench.view.differ} <small>{shared.technologies[technology].name}</small>
      </h2>
      <Counted {...parts} />
      {isEnough && <WidestItems {...parts} canDecide={canDecide} />}
      {!isEnough && canDecide && <FurtherDecisions {...parts} onAgenda={[]} />}
      {answered.length > 0 && (
        <section className="all-items" aria-labelledby="all-items">
          <h3 id="all-items">{t.allHeading}</h3>
          <p>
            {t.allLead} <a href={`${localePath(locale, '/method')}#comparison`}>{t.howAgreement}</a>
          </p>
          <ItemTable {...parts} disagreements={shown} order={order} onOrder={setOrder} />
          <p className="hint">{t.tableKey}</p>
          {isEnough && (
            <LaterHeat disagreements={drawn} count={answered.length} {...{ words, shared, technology }} />
          )}
        </section>
      )}
    </section>
  )
}
