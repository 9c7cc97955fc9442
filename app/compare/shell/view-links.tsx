import type { MouseEvent } from 'react'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { VIEWS, type ViewId, type ViewState } from '../addresses'
import type { FrameWords } from '../words'

export interface Asked extends ViewState {
  readonly view: ViewId
  readonly technology: TechnologyId
}

/** Where another question leads, and how to get there without the server. */
export interface Way {
  readonly hrefOf: (asked: Asked) => string
  readonly onFollow: (event: MouseEvent, asked: Asked) => void
}

interface LinkProps {
  readonly asked: Asked
  readonly way: Way
  readonly isHere?: boolean
  readonly children: React.ReactNode
}

/** A link, which works without the script as well. */
export function WayLink({ asked, way, isHere, children }: LinkProps) {
  return (
    <a
      href={way.hrefOf(asked)}
      aria-current={isHere ? 'true' : undefined}
      onClick={(event) => {
        // With a key held down a link opens elsewhere, as links do.
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) way.onFollow(event, asked)
      }}
    >
      {children}
    </a>
  )
}

interface Props {
  readonly asked: Asked
  readonly way: Way
  readonly words: FrameWords
}

/** The three questions to the results. */
export function ViewLinks({ asked, way, words }: Props) {
  return (
    <nav className="view-links" aria-label={words.workbench.views}>
      {VIEWS.map((view) => (
        <WayLink asked={{ ...asked, view }} way={way} isHere={view === asked.view} key={view}>
          {words.workbench.view[view]}
        </WayLink>
      ))}
    </nav>
  )
}
