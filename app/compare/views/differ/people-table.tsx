import { useCallback, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { widest } from '@/lib/comparing/disagreement'
import { RESPONSES, type Response } from '@/lib/instrument/vocabulary'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import type { DifferProps } from '../view-props'
import { ItemRows } from './item-rows'
import { responseName } from './spread-in-words'

/** What is worth talking about first. */
const MOST_ON_AGENDA = 5

interface Props extends DifferProps {
  /** Whether there are enough answers to say how far they agree. */
  readonly isEnough: boolean
}

/** A row for each question, a column for each response: the widest questions first, and below them the others. */
export function PeopleTable({ isEnough, ...props }: Props) {
  const { disagreements, words, shared, technology, basis } = props
  const t = words.differ
  const agenda = isEnough ? widest(disagreements, MOST_ON_AGENDA) : []
  const others = disagreements.slice(agenda.length)
  const columns = givenOf(disagreements)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const onToggle = useCallback(
    (item: string, isOpen: boolean) => setOpen((before) => withOrWithout(before, item, isOpen)),
    [],
  )
  const rows = (list: Props['disagreements'], isFirst: boolean) =>
    list.map((one) => (
      <ItemRows
        {...{ ...props, columns, onToggle, isFirst }}
        of={one}
        isOpen={open.has(one.item.id)}
        key={one.item.id}
      />
    ))
  const part = (id: string, heading: string, lead?: string) => (
    <tbody className="part">
      <tr>
        <td colSpan={columns.length + 2}>
          <h3 id={id}>{heading}</h3> {lead && <p>{lead}</p>}
        </td>
      </tr>
    </tbody>
  )
  return (
    <table className="people-table opens" data-columns={columns.length} data-edition={basis.edition}>
      <caption className="only-spoken">
        {fillSentence(t.tableCaption, { technology: shared.technologies[technology].name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.columnItem}</th>
          <th scope="col">{t.columnAgreement}</th>
          {columns.map((response) => (
            <th scope="col" data-response={response} key={response}>
              {responseName(response, words)}
            </th>
          ))}
        </tr>
      </thead>
      {isEnough &&
        part(
          'agenda',
          t.agendaHeading,
          agenda.length > 0 ? t.agendaLead : fillSentence(t.agendaEmpty, { fewest: FEWEST_SUMMARISED }),
        )}
      {rows(agenda, true)}
      {agenda.length > 0 && others.length > 0 && part('others', t.othersHeading)}
      {rows(others, false)}
    </table>
  )
}

/** The levels and "unknown", and "not applicable" only where somebody said so. */
function givenOf(disagreements: DifferProps['disagreements']): readonly Response[] {
  const isGiven = disagreements.some(({ spread }) => spread.counts.notApplicable > 0)
  return RESPONSES.filter((response) => response !== 'not-applicable' || isGiven)
}

/** The same set if nothing changes in it. */
function withOrWithout(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  if (set.has(one) === isIn) return set
  return new Set(isIn ? [...set, one] : [...set].filter((other) => other !== one))
}
