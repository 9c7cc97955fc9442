import type { ComponentType } from 'react'
import type { ViewId } from '../addresses'
import type { Whole } from '../load-whole'
import type { DifferViewProps, MovedViewProps, ViewProps, WhoViewProps } from '../views/view-props'
import { textsOf, type ViewWords } from '../words'

interface Views {
  readonly who: ComponentType<WhoViewProps>
  readonly differ: ComponentType<DifferViewProps>
  readonly moved: ComponentType<MovedViewProps>
}

/** One of the three views, and what it says. */
export type SpokenView = {
  [View in ViewId]: Extract<ViewWords, { readonly view: View }> & { readonly View: Views[View] }
}[ViewId]

/** That view among what has been loaded; `null`: it has not. */
export function viewIn(said: SpokenView | Whole, view: ViewId): SpokenView | null {
  if (said.view !== 'all') return said.view === view ? said : null
  const { words, texts, Who, Differ, Moved } = said
  if (view === 'who') return { view, View: Who, words, texts }
  return view === 'differ' ? { view, View: Differ, words, texts } : { view, View: Moved, words, texts }
}

/** Draws it. `edition`: the one that most results belong to. */
export function DrawnView({ of, edition, ...parts }: ViewProps & { of: SpokenView; edition: string }) {
  if (of.view === 'who') {
    return <of.View {...parts} words={of.words} shared={textsOf(of.texts, edition)} />
  }
  const shared = textsOf(of.texts, edition)
  return of.view === 'differ' ? (
    <of.View {...parts} words={of.words} shared={shared} />
  ) : (
    <of.View {...parts} words={of.words} texts={of.texts} shared={shared} />
  )
}
