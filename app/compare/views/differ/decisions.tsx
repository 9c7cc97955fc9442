import { useId, useRef } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { DayField } from '@/components/day-field'
import type { Locale } from '@/i18n/locales'
import { type Decision, decisionOf, LONGEST_DECISION, LONGEST_PERSON } from '@/lib/collection/collection'
import { type DifferWords, dayInFigures } from '../../words'
import type { DifferProps } from '../view-props'

const LINES = [1, 2, 3]

interface Props {
  readonly locale: Locale
  readonly decision: Decision
  /** `null`: nothing can be written here. On paper there is room for it all the same. */
  readonly onWrite: ((decision: Decision) => void) | null
  readonly label: string
  readonly words: DifferWords
}

/** Room for what the group decides: fields in the window, and on paper what stands in them, or lines to write on. */
export function DecisionField({ locale, decision, onWrite, label, words }: Props) {
  const id = useId()
  const { text, person, due } = decision
  return (
    <div className="decision">
      {onWrite && (
        <>
          <label htmlFor={id}>{words.differ.decision}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={LONGEST_DECISION}
            value={text}
            aria-label={label}
            onChange={(event) => onWrite({ ...decision, text: event.target.value })}
          />
          <label>
            {words.differ.person}
            <input
              value={person ?? ''}
              maxLength={LONGEST_PERSON}
              autoComplete="off"
              onChange={(event) => onWrite({ ...decision, person: event.target.value })}
            />
          </label>
          <DayField
            value={due ?? null}
            label={words.differ.due}
            onChange={(day) => onWrite(decisionOf({ ...decision, due: day }))}
          />
        </>
      )}
      <div className="decision-on-paper">
        <b>{words.differ.decision}</b>
        {text === '' ? LINES.map((line) => <hr key={line} />) : <p className="decision-text">{text}</p>}
        <p>{whoAndWhen(locale, decision)}</p>
      </div>
    </div>
  )
}

/** "Frau Kern, 31.03.2027", as far as it was said. */
export function whoAndWhen(locale: Locale, { person, due }: Pick<Decision, 'person' | 'due'>): string {
  return [person, due && dayInFigures(locale, due)].filter(Boolean).join(', ')
}

/**
 * What the group decided on items that are not in the table now, and, beside all groups, what a group decided that no result
 * belongs to any more: nothing that was written disappears.
 */
export function FurtherDecisions({
  locale,
  keeping,
  words,
  shared,
  group,
  groups,
  onTable,
}: DifferProps & { readonly onTable: readonly string[] }) {
  const t = words.differ
  const heading = useRef<HTMLHeadingElement>(null)
  const further = keeping.collection.decisions.filter((one) =>
    one.group === (group ?? '') ? !onTable.includes(one.item) : group === null && !groups.includes(one.group),
  )
  if (further.length === 0) return null
  return (
    <div className="further-decisions">
      <h3 tabIndex={-1} ref={heading}>
        {t.furtherHeading}
      </h3>
      <ul>
        {further.map((decision) => {
          const name = shared.items[decision.item]?.label ?? decision.item
          return (
            <li key={`${decision.item} ${decision.group}`} data-item={decision.item}>
              <b>{name}</b>
              {decision.group !== (group ?? '') && (
                <small>{` ${fillSentence(t.formerGroup, { group: decision.group })}`}</small>
              )}
              <p className="decision-text">{decision.text}</p>
              <p>{whoAndWhen(locale, decision)}</p>
              <button
                type="button"
                aria-label={fillSentence(t.strikeDecision, { item: name })}
                onClick={() => {
                  heading.current?.focus()
                  keeping.decide({ group: decision.group, item: decision.item, text: '' })
                }}
              >
                {t.strike}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
