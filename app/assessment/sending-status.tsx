'use client'

import { useFormState } from './form-context'

interface Props {
  readonly labels: { readonly underWay: string; readonly waiting: string; readonly tryNow: string }
}

/** What happens after "Ergebnis anzeigen", as long as it has not happened. */
export function SendingStatus({ labels }: Props) {
  const state = useFormState().sending
  const isWaiting = state === 'waiting for the line'
  return (
    <div className="sending" role="status" data-waiting={isWaiting || undefined}>
      {state === 'under way' && <p>{labels.underWay}</p>}
      {isWaiting && <p>{labels.waiting}</p>}
      {isWaiting && <button type="submit">{labels.tryNow}</button>}
    </div>
  )
}
