import type { KeyboardEvent, ReactNode } from 'react'
import { useOpenedBefore } from '@/app/browser/use-opened-before'

interface Props {
  readonly heading: string
  /** A short list, which stands below its button; else as wide as the page. */
  readonly isMenu?: boolean
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** One of the things that can be done with a collection, folded: one at a time is open, also without the script. */
export function Panel({ heading, isMenu = false, onOpen, children }: Props) {
  const details = useOpenedBefore(() => onOpen?.())
  return (
    <details
      ref={details}
      className={isMenu ? 'panel menu' : 'panel'}
      name="panel"
      onKeyDown={closeOnEscape}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary className="button button-quiet">{heading}</summary>
      <div>{children}</div>
    </details>
  )
}

/** Back to the button, from wherever in it. */
function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  const panel = event.currentTarget
  if (event.key !== 'Escape' || !panel.open) return
  panel.open = false
  panel.querySelector('summary')?.focus()
}
