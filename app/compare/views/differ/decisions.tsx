import { useId, useRef } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { LONGEST_DECISION } from '@/lib/collection/collection'
import type { DifferWords } from '../../words'
import type { DifferProps } from '../view-props'

const LINES = [1, 2, 3]

interface Props {
  readonly text: string
  /** `null`: nothing can be written here. On paper there is room for it all the same. */
  readonly onWrite: ((text: string) => void) | null
  readonly label: string
  readonly words: DifferWords
}

/** Room for what the group decides: a field in the window, and on paper what stands in it, or lines to write on. */
export function DecisionField({ text, onWrite, label, words }: Props) {
  const id = useId()
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
            onChange={(event) => onWrite(event.target.value)}
          />
        </>
      )}
      <div className="decision-on-paper">
        <p>{words.differ.decision}</p>
        {text === '' ? LINES.map((line) => <hr key={line} />) : <p className="decision-text">{text}</p>}
      </div>
    </div>
  )
}

/**
 * What the group decided on items that are not in the table now, and, beside all groups, what a group decided that no result
 * belongs to any more: nothing that was written disappears.
 */
export function FurtherDecisions({
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
              <button
                type="button"
                aria-label={fillSentence(t.strikeDecision, { item: name })}
                onClick={() => {
                  heading.current?.focus()
                  keeping.decide({ ...decision, text: '' })
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
