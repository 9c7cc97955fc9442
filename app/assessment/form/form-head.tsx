'use client'

import type { ReactNode } from 'react'
import { screenHref } from '@/app/assessment/filling/screen-address'
import { fillSentence } from '@/app/words/fill-sentence'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { type Journey, type JourneyItem, OVERVIEW, type Screen } from '@/lib/journey/journey'

export interface HeadLabels {
  readonly overview: string
  readonly answered: string
  /** Names of the parts, in the order of the form. */
  readonly parts: readonly { readonly id: TechnologyId | 'all'; readonly name: ReactNode }[]
}

interface Props {
  readonly labels: HeadLabels
  readonly items: readonly JourneyItem[]
  readonly journey: Journey
  readonly screen: Screen
}

/** How much is answered of each part of the form, and the way to all answers. Where one is stands in the question itself. */
export function FormHead({ labels, items, journey, screen }: Props) {
  const parts = labels.parts.flatMap(({ id, name }) => {
    const asked = items.filter((item) => item.technology === id && journey.asked.includes(item.id))
    const answered = asked.filter((item) => !journey.open.includes(item.id)).length
    const isCurrent = asked.some((item) => item.id === screen)
    return asked.length === 0 ? [] : [{ id, name, answered, total: asked.length, isCurrent }]
  })
  return (
    <div className="form-head">
      {screen !== OVERVIEW && <a href={screenHref(OVERVIEW)}>{labels.overview}</a>}
      <ol>
        {parts.map(({ id, name, answered, total, isCurrent }) => (
          <li data-technology={id} aria-current={isCurrent ? 'step' : undefined} key={id}>
            <span>
              {name}
              <small>{` ${fillSentence(labels.answered, { answered, total })}`}</small>
            </span>
            <progress aria-hidden="true" max={total} value={answered} />
          </li>
        ))}
      </ol>
    </div>
  )
}
