'use client'

import { SETUP } from '@/lib/journey/journey'
import { isSetupField } from './field-names'
import { screenHref } from './screen-address'
import { useFormState } from './use-form-state'

interface Props {
  readonly name: string
  /** What the answer means for the result, if there is something to say. */
  readonly note: string | null
}

/** One answer in the overview, with the link to change it. */
export function OverviewRow({ name, note }: Props) {
  const { labels, answers, fieldLabels } = useFormState()
  const isOpen = answers.journey.open.includes(name)
  return (
    <div>
      <dt>{fieldLabels[name]}</dt>
      <dd data-open={isOpen || undefined}>
        {answers.chosen[name] ?? labels.unanswered}
        {note !== null && <small>{note}</small>}
      </dd>
      <dd>
        <a
          href={screenHref(isSetupField(name) ? SETUP : name)}
          aria-label={`${isOpen ? labels.answerNow : labels.change}: ${fieldLabels[name]}`}
        >
          {isOpen ? labels.answerNow : labels.change}
        </a>
      </dd>
    </div>
  )
}
