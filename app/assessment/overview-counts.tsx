'use client'

import { fillSentence } from './fill-sentence'
import { useFormState } from './use-form-state'

interface Props {
  readonly labels: { readonly answered: string; readonly complete: string; readonly unknown: string }
}

/** What is still open, and how much stands on "Weiß ich nicht". */
export function OverviewCounts({ labels }: Props) {
  const { journey, unknown } = useFormState()
  const { asked, open } = journey
  const unknownCount = asked.filter((id) => unknown.includes(id)).length
  return (
    <>
      <p>
        <b>
          {fillSentence(open.length === 0 ? labels.complete : labels.answered, {
            answered: asked.length - open.length,
            total: asked.length,
          })}
        </b>
      </p>
      {unknownCount > 0 && <p>{fillSentence(labels.unknown, { count: unknownCount })}</p>}
    </>
  )
}
