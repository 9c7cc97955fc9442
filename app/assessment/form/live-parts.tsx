'use client'

import { fillSentence } from '@/app/words/fill-sentence'
import { useFormState } from './form-context'

/** Small parts of the form that follow its state; what stands around them is drawn by the server. */

/** The message of one field, if it is wrong. Its group names it in `aria-describedby`; it takes the focus to be heard. */
export function FieldProblem({ name }: { readonly name: string }) {
  const { labels, messages } = useFormState()
  const message = messages[name]
  return message === undefined ? null : (
    <p className="problem" id={`${name}-problem`} tabIndex={-1}>
      {fillSentence(labels.problem, { title: message })}
    </p>
  )
}

/** An example from the reader's own industry, where there is one. */
export function IndustryExample({ item }: { readonly item: string }) {
  const { labels, answers, examples } = useFormState()
  const own = Object.entries(examples[item] ?? {}).find(([id]) => id === answers.values['industry'])
  return own && <p className="example">{`${labels.example} ${own[1]}`}</p>
}

/** "Frage 7 von 32", as the chosen technologies and form have it. */
export function ItemPosition({ item }: { readonly item: string }) {
  const { labels, answers } = useFormState()
  const { asked } = answers.journey
  const [position, total] = [asked.indexOf(item) + 1, asked.length]
  return <span className="position">{fillSentence(labels.position, { position, total })}</span>
}

interface SendingProps {
  readonly labels: { readonly underWay: string; readonly waiting: string; readonly tryNow: string }
}

/** What happens after "Ergebnis anzeigen", as long as it has not happened. */
export function SendingStatus({ labels }: SendingProps) {
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
