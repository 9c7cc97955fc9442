'use client'

import { screenHref } from '@/app/assessment/filling/screen-address'
import { SETUP } from '@/lib/journey/journey'
import { isSetupField } from '@/lib/responses/field-names'
import { useFields, useFormState } from './form-context'
import { chosenText } from './offered'

interface Props {
  readonly name: string
  /** Not answered yet. */
  readonly isOpen: boolean
  /** There is nothing to choose. */
  readonly isFixed: boolean
  /** What the answer means for the result, if there is something to say. */
  readonly note: string | null
}

/** One answer in the overview, with the link to change it. */
export function OverviewRow({ name, isOpen, isFixed, note }: Props) {
  const { labels, answers, fieldLabels } = useFormState()
  const { choices } = useFields()
  const verb = isOpen ? labels.answerNow : labels.change
  return (
    <div>
      <dt>{fieldLabels[name]}</dt>
      <dd data-open={isOpen || undefined}>
        {chosenText(name, answers.values, choices) ?? labels.unanswered}
        {note !== null && <small>{note}</small>}
      </dd>
      <dd>
        {!isFixed && (
          <a
            href={screenHref(isSetupField(name) ? SETUP : name)}
            aria-label={`${verb}: ${fieldLabels[name]}`}
          >
            {verb}
          </a>
        )}
      </dd>
    </div>
  )
}
