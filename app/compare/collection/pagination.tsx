import { useMemo, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import type { FrameWords, Words } from '../words'

/** As many as a link holds stand on one page; more are turned in smaller pages, so that sorting stays quick. */
const ALL_AT_ONCE = 100
const PAGE_SIZE = 25

export interface Page<One> {
  readonly shown: readonly One[]
  /** Places from 0; `to` is the first one after the page. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly turnTo: (from: number) => void
}

/** The part of a long list that is on the page. A list that became shorter is shown from its last page. */
export function usePage<One>(all: readonly One[]): Page<One> {
  const [wanted, turnTo] = useState(0)
  const size = all.length > ALL_AT_ONCE ? PAGE_SIZE : ALL_AT_ONCE
  const last = Math.max(0, Math.ceil(all.length / size) - 1) * size
  const from = Math.min(wanted - (wanted % size), last)
  const to = Math.min(from + size, all.length)
  const shown = useMemo(() => all.slice(from, to), [all, from, to])
  return { shown, from, to, count: all.length, turnTo }
}

interface Props {
  readonly page: Page<unknown>
  readonly words: FrameWords | Words
}

/**
 * Back and forward through a long list; nothing where all is on one page. More results than an address holds are drawn once
 * all words are at hand, so that no shorter list brings them along.
 */
export function PageLinks({ page, words: { workbench: t, charts } }: Props) {
  const { from, to, count, turnTo } = page
  if (to - from === count || !('pages' in t && 'pageOnPaper' in charts)) return null
  return (
    <>
      <nav className="page-links" aria-label={t.pages}>
        {/* Not disabled at an end: the focus would be lost with the press that leads there. */}
        <button type="button" aria-disabled={from === 0} onClick={() => from > 0 && turnTo(from - PAGE_SIZE)}>
          {t.previousPage}
        </button>
        <p role="status">{fillSentence(t.pageOf, { from: from + 1, to, count })}</p>
        <button type="button" aria-disabled={to === count} onClick={() => to < count && turnTo(to)}>
          {t.nextPage}
        </button>
      </nav>
      <p className="on-paper">{fillSentence(charts.pageOnPaper, { from: from + 1, to, count })}</p>
    </>
  )
}
