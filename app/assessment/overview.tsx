'use client'

import { fillSentence } from '@/app/fill-sentence'
import { SETUP_FIELDS } from './field-names'
import { useFormState } from './form-context'
import { OverviewRow } from './overview-row'

export interface OverviewLabels {
  readonly answered: string
  readonly complete: string
  readonly unknown: string
  /** Said beside a gate that is answered with "Weiß ich nicht". */
  readonly unknownGate: string
}

interface Props {
  readonly labels: OverviewLabels
  /** The form can be chosen on the first screen. */
  readonly canChangeForm: boolean
  /** Items that alone can decide the verdict. */
  readonly gates: readonly string[]
}

/** Every answer before sending, what is still open, and what "Weiß ich nicht" means for the result. */
export function Overview({ labels, canChangeForm, gates }: Props) {
  const { draft, journey, unknown } = useFormState().answers
  const { asked, open } = journey
  const isComplete = open.length === 0 && draft.technologies.length > 0
  const count = asked.filter((id) => unknown.includes(id)).length
  return (
    <div className="overview">
      <p>
        <b>
          {fillSentence(isComplete ? labels.complete : labels.answered, {
            answered: asked.length - open.length,
            total: asked.length,
          })}
        </b>
      </p>
      {count > 0 && <p>{fillSentence(labels.unknown, { count })}</p>}
      <dl>
        {[...SETUP_FIELDS, ...asked].map((name) => (
          <OverviewRow
            name={name}
            isOpen={open.includes(name) || (name === 'technologies' && draft.technologies.length === 0)}
            isFixed={name === 'form' && !canChangeForm}
            note={gates.includes(name) && unknown.includes(name) ? labels.unknownGate : null}
            key={name}
          />
        ))}
      </dl>
    </div>
  )
}
