import { memo, useMemo } from 'react'
import { localePath } from '@/i18n/locales'
import { answeredOn, disagreementsOn } from '@/lib/comparing/disagreement'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import { SaveDrawing } from '../save-drawing'
import type { DifferViewProps } from '../view-props'
import { Counted } from './counted'
import { FurtherDecisions } from './decisions'
import { GroupKey, PeopleKey } from './people-key'
import { PeopleTable } from './people-table'
import '@/app/styles/agenda.css'
import '@/app/styles/differ.css'
import '@/app/styles/people-table.css'
import '@/app/styles/people-opened.css'

/** As many people as a row holds as signs; of more their number stands in each cell. */
const MOST_SIGNS = 40
/** As many as a link holds; of more the names are drawn only where they are asked for. */
const MOST_WITH_NAMES = 100

/** Wo sind wir uns uneinig? One technology: who gave which level, a row for each question, the widest first. */
export const Differ = memo(function Differ(props: DifferViewProps) {
  const { locale, words, shared, basis, results, technology, keeping, group, isReady } = props
  const t = words.differ
  const answered = useMemo(() => answeredOn(basis, results), [basis, results])
  const disagreements = useMemo(
    () => disagreementsOn(basis, answered, technology),
    [basis, answered, technology],
  )
  const parts = {
    ...{ ...props, answered, disagreements },
    areSigns: answered.length <= MOST_SIGNS,
    isLong: answered.length > MOST_WITH_NAMES,
    canDecide: isReady && keeping.isRead && group !== '',
  }
  const isEnough = answered.length >= FEWEST_SUMMARISED
  return (
    <section className="view differ" aria-labelledby="view">
      <h2 id="view">
        {words.workbench.view.differ}
        <small>{` ${shared.technologies[technology].name}`}</small>
      </h2>
      <Counted {...parts} />
      {answered.length > 0 && (
        <>
          {parts.areSigns && <GroupKey {...parts} />}
          <PeopleTable {...parts} isEnough={isEnough} />
          {parts.areSigns && <PeopleKey {...parts} />}
          {isEnough && (
            <p className="hint">
              {t.agreementKey} <a href={`${localePath(locale, '/method')}#comparison`}>{t.howAgreement}</a>
            </p>
          )}
        </>
      )}
      {parts.canDecide && <FurtherDecisions {...parts} onTable={disagreements.map(({ item }) => item.id)} />}
      {isReady && isEnough && (
        <SaveDrawing
          heading={words.workbench.view.differ}
          fileName={`${words.charts.answersFile}-${technology}`}
          count={answered.length}
          load={async () => {
            const { PeopleDrawing } = await import('./people-drawing')
            return <PeopleDrawing {...parts} />
          }}
        />
      )}
    </section>
  )
})
