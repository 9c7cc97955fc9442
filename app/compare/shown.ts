import type { Look } from './addresses'

/** What the page shows of its results: none yet, one, two of one firm in full, or many under three questions. */
export type Shown = 'none' | 'one' | 'pair' | 'many'

/** Two results are one firm, then and now, unless another question is put to them. */
export function shownOf(count: number, { view = 'moved' }: Look): Shown {
  if (count === 2 && view === 'moved') return 'pair'
  if (count > 1) return 'many'
  return count === 1 ? 'one' : 'none'
}
