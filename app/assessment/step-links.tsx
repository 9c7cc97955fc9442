'use client'

import type { ReactNode } from 'react'
import { nextScreen, OVERVIEW, previousScreen, type Screen } from '@/lib/journey/journey'
import { screenHref } from './screen-address'
import { useFormState } from './use-form-state'

interface Props {
  readonly screen: Screen
  /** What the last screen has in place of the way on. */
  readonly children?: ReactNode
}

/** Back and on. Links to places within the page: they work before the script has loaded and leave a trace to go back to. */
export function StepLinks({ screen, children }: Props) {
  const { labels, journey, mayLeave } = useFormState()
  const previous = previousScreen(journey, screen)
  return (
    <div className="steps">
      {previous !== null && (
        <a className="button button-quiet" href={screenHref(previous)}>
          {labels.back}
        </a>
      )}
      {screen !== OVERVIEW && (
        <a
          className="button"
          href={screenHref(nextScreen(journey, screen))}
          onClick={(event) => {
            if (!mayLeave(screen)) event.preventDefault()
          }}
        >
          {labels.next}
        </a>
      )}
      {children}
    </div>
  )
}
