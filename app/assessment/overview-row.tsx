'use client'

import type { Screen } from '@/lib/journey/journey'
import { screenHref } from './screen-address'
import { useFormState } from './use-form-state'

interface Props {
  /** The field whose answer the row shows, and the screen to change it on. */
  readonly name: string
  readonly screen: Screen
  readonly label: string
  /** What the server has filled in, in words. */
  readonly initial: string | undefined
  /** Said beside an answer "Weiß ich nicht". */
  readonly unknownNote?: string
}

/** One answer in the overview, with the link to change it. */
export function OverviewRow({ name, screen, label, initial, unknownNote }: Props) {
  const { labels, chosen, unknown, journey } = useFormState()
  const isOpen = journey.open.includes(name)
  return (
    <>
      <dt>{label}</dt>
      <dd data-open={isOpen || undefined}>
        {isOpen ? labels.unanswered : (chosen[name] ?? initial ?? labels.unanswered)}
        {unknownNote !== undefined && unknown.includes(name) && <small>{unknownNote}</small>}
      </dd>
      <dd>
        <a href={screenHref(screen)}>
          {isOpen ? labels.answerNow : labels.change}
          <span className="for-screen-readers">: {label}</span>
        </a>
      </dd>
    </>
  )
}
