import type { MouseEvent } from 'react'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { VIEWS, type ViewId, type ViewState } from '../addresses'
import type { Texts, Words } from '../words'

interface Props {
  readonly hrefOf: (viewState: ViewState) => string
  readonly view: ViewId
  readonly technology: TechnologyId
  readonly technologies: readonly TechnologyId[]
  readonly words: Words
  readonly texts: Texts
  readonly onFollow: (event: MouseEvent, viewState: ViewState & { readonly view: ViewId }) => void
}

/** The three questions, and the technology they are asked about: links, which work without the script as well. */
export function ViewLinks({ hrefOf, view, technology, technologies, words, texts, onFollow }: Props) {
  const link = (viewState: ViewState & { readonly view: ViewId }, isHere: boolean, label: string) => (
    <li key={label}>
      <a
        href={hrefOf(viewState)}
        aria-current={isHere ? 'true' : undefined}
        onClick={(event) => {
          // With a key held down a link opens elsewhere, as links do.
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onFollow(event, viewState)
        }}
      >
        {label}
      </a>
    </li>
  )
  return (
    <nav className="view-links" aria-label={words.workbench.views}>
      <ul>{VIEWS.map((id) => link({ view: id, technology }, id === view, words.workbench.view[id]))}</ul>
      {technologies.length > 1 && (
        <ul aria-label={words.workbench.technology}>
          {technologies.map((id) =>
            link({ view, technology: id }, id === technology, texts.technologies[id].name),
          )}
        </ul>
      )}
    </nav>
  )
}
