'use client'

import type { ReactNode } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { contradictionsIn } from '@/lib/instrument/contradictions'
import type { Contradiction } from '@/lib/instrument/vocabulary'
import { SETUP_FIELDS } from '@/lib/responses/field-names'
import { useFormState } from './form-context'
import { OverviewRow } from './overview-row'

export interface OverviewLabels {
  readonly answered: string
  readonly complete: string
  readonly unknown: string
  /** Said beside a gate that is answered with "Weiß ich nicht". */
  readonly unknownGate: string
  /** Stands above answers that hardly go together. */
  readonly contradictions: string
}

interface Props {
  readonly labels: OverviewLabels
  /** The form can be chosen on the first screen. */
  readonly canChangeForm: boolean
  /** Items that alone can decide the verdict. */
  readonly gates: readonly string[]
  /** What may be said of two answers, as a finished row of a list. */
  readonly contradictions: readonly (Pick<Contradiction, 'claims'> & { readonly row: ReactNode })[]
}

/** Every answer before sending: what is still open, what hardly goes together, what "Weiß ich nicht" means. */
export function Overview({ labels, canChangeForm, gates, contradictions }: Props) {
  const { values, journey } = useFormState().answers
  const { asked, open } = journey
  const contradicting = contradictionsIn(contradictions, asked, values)
  const missing = values.technologies.length > 0 ? open : ['technologies', ...open]
  const isUnknown = (name: string) => values[name] === 'unknown'
  const count = asked.filter(isUnknown).length
  return (
    <div className="overview">
      <p>
        <b>
          {fillSentence(missing.length > 0 ? labels.answered : labels.complete, {
            answered: asked.length - open.length,
            total: asked.length,
          })}
        </b>
      </p>
      {count > 0 && <p>{fillSentence(labels.unknown, { count })}</p>}
      {contradicting.length > 0 && (
        <div className="contradictions">
          <h3>{labels.contradictions}</h3>
          <ul>{contradicting.map(({ row }) => row)}</ul>
        </div>
      )}
      <dl>
        {[...SETUP_FIELDS, ...asked].map((name) => (
          <OverviewRow
            name={name}
            isOpen={missing.includes(name)}
            isFixed={name === 'form' && !canChangeForm}
            note={gates.includes(name) && isUnknown(name) ? labels.unknownGate : null}
            key={name}
          />
        ))}
      </dl>
    </div>
  )
}
