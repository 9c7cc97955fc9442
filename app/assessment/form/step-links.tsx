'use client'

import type { ReactNode } from 'react'
import { screenHref } from '@/app/assessment/filling/screen-address'
import { nextScreen, OVERVIEW, previousScreen, type Screen } from '@/lib/journey/journey'
import { useFormState } from './form-context'

interface Props {
  readonly screen: Screen
  /** What the last screen has in place of the way on. */
  readonly children?: ReactNode
}

/**
 * Back and on. Links to places within the page: they work before the script has loaded and leave a trace to go back to.
 * The form looks at a screen before it lets the reader on (`data-next`).
 */
export function StepLinks({ screen, children }: Props) {
  const { labels, answers } = useFormState()
  const previous = previousScreen(answers.journey, screen)
  return (
    <div className="steps">
      {previous !== null && (
        <a className="button button-quiet" href={screenHref(previous)}>
          {labels.back}
        </a>
      )}
      {screen !== OVERVIEW && (
        <a className="button" href={screenHref(nextScreen(answers.journey, screen))} data-next>
          {labels.next}
        </a>
      )}
      {children}
    </div>
  )
}
