'use client'

import { type RefObject, useEffect } from 'react'
import { screenHref } from '@/app/assessment/filling/screen-address'
import { SETUP } from '@/lib/journey/journey'
import { isOwnField } from '@/lib/responses/field-names'

interface Props {
  readonly heading: string
  readonly lead: string
  /** Messages by field name, in the order of the form, and the names that people know the fields by. */
  readonly messages: Readonly<Record<string, string>>
  readonly fieldLabels: Readonly<Record<string, string>>
  readonly summary: RefObject<HTMLDivElement | null>
}

/** All messages at the top, each a link to its field. Takes the focus when it appears, with and without JavaScript. */
export function ErrorSummary({ heading, lead, messages, fieldLabels, summary }: Props) {
  // Without JavaScript the autofocus attribute does it; React would not write it for a div that it creates itself.
  useEffect(() => summary.current?.focus(), [summary])
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      ref={summary}
      aria-labelledby="errors"
    >
      <h2 id="errors">{heading}</h2>
      <p>{lead}</p>
      <ul>
        {Object.entries(messages).map(([name, message]) => (
          <li key={name}>
            <a
              href={isOwnField(name) ? screenHref(SETUP) : `#${name}`}
            >{`${fieldLabels[name]}: ${message}`}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
