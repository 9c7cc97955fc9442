'use client'

import { type RefObject, useEffect } from 'react'
import { screenHref } from '@/app/assessment/filling/screen-address'
import { fillSentence } from '@/app/words/fill-sentence'
import { SETUP } from '@/lib/journey/journey'
import { isItemField, isOwnField } from '@/lib/responses/field-names'
import { useFormState } from './form-context'

export interface ErrorLabels {
  readonly heading: string
  /** What to do about questions, said once for all of them. */
  readonly lead: string
  readonly question: string
  readonly more: string
}

interface Props {
  readonly labels: ErrorLabels
  readonly summary: RefObject<HTMLDivElement | null>
}

/** So many names leave the rest of the overview in sight on a phone. */
const MOST_ROWS = 5

/** What is missing, by name, each a link to its field. Takes the focus when it appears, with and without JavaScript. */
export function ErrorSummary({ labels, summary }: Props) {
  const wrong = Object.keys(useFormState().messages)
  // Without JavaScript the autofocus attribute does it; React would not write it for a div that it creates itself.
  useEffect(() => summary.current?.focus(), [summary])
  const rest = wrong.slice(MOST_ROWS)
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      ref={summary}
      aria-labelledby="errors"
    >
      <h2 id="errors">{labels.heading}</h2>
      {wrong.some(isItemField) && <p>{labels.lead}</p>}
      <WrongFields labels={labels} names={wrong.slice(0, MOST_ROWS)} />
      {rest.length > 0 && (
        <details>
          <summary>{fillSentence(labels.more, { count: rest.length })}</summary>
          <WrongFields labels={labels} names={rest} />
        </details>
      )}
    </div>
  )
}

interface ListProps {
  readonly labels: ErrorLabels
  readonly names: readonly string[]
}

/** The fields around the questions say what to do about them; a question, where it stands. */
function WrongFields({ labels, names }: ListProps) {
  const { fieldLabels, messages, answers } = useFormState()
  const { asked } = answers.journey
  return (
    <ul className="rows">
      {names.map((name) => (
        <li key={name}>
          <a href={isOwnField(name) ? screenHref(SETUP) : `#${name}`}>
            <span>{fieldLabels[name]}</span>{' '}
            <small>
              {isItemField(name)
                ? fillSentence(labels.question, { position: asked.indexOf(name) + 1 })
                : messages[name]}
            </small>
          </a>
        </li>
      ))}
    </ul>
  )
}
