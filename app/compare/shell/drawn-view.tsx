import dynamic from 'next/dynamic'
import type { ViewId } from '../addresses'
import type { Whole } from '../late-words'
import type { ViewProps, WhoViewProps } from '../views/view-props'
import { textsOf, type ViewWords } from '../words'

/** The view that is shown first comes with the page, by a style sheet of its own; the others once another is asked for. */
const Who = dynamic(() => import('../views/who/who').then((view) => view.Who))
const Differ = dynamic(() => import('../views/differ/differ').then((view) => view.Differ))
const Moved = dynamic(() => import('../views/moved/moved').then((view) => view.Moved))

/** Brings all of them. */
export async function loadViews() {
  await Promise.all([
    import('../views/who/who'),
    import('../views/differ/differ'),
    import('../views/moved/moved'),
  ])
}

/** What a view says, from what has been loaded; `null`: that has not. */
export function wordsIn(said: ViewWords | Whole, view: ViewId): ViewWords | null {
  if (said.view !== 'all') return said.view === view ? said : null
  const { words, texts } = said
  return { view, words, texts }
}

interface Props extends ViewProps, Pick<WhoViewProps, 'shownOrder'> {
  readonly said: ViewWords
  /** The one that most results belong to. */
  readonly edition: string
}

/** One of the three views. Each is drawn again only when something in it is another: not for a key in a field that it follows later. */
export function DrawnView({ said, edition, shownOrder, ...parts }: Props) {
  const { view, words, texts } = said
  if (view === 'who') return <Who {...{ ...parts, words, shownOrder }} shared={textsOf(texts, edition)} />
  const shared = textsOf(texts, edition)
  return view === 'differ' ? (
    <Differ {...parts} words={words} shared={shared} />
  ) : (
    <Moved {...parts} words={words} texts={texts} shared={shared} />
  )
}
