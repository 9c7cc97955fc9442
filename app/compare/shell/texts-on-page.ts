import { kept } from '@/app/still/kept'
import type { Whole } from '../late-words'
import { type KeptWords, mapValues, type SentWords, type SomeTexts, type ViewWords } from '../view-words'

/**
 * What a page brings along, with what is asked in the questions that it shows: on the server as it was kept, in the browser
 * as it stands on the page, which holds it once and not as data beside it (app/still/still.tsx).
 */
export function withTextsOnPage(sent: SentWords | Whole): ViewWords | Whole {
  if (sent.view === 'all' || sent.view === 'who' || sent.kept === undefined) return sent
  if (typeof window === 'undefined') return { ...sent, ...kept<KeptWords>(sent.kept) } as ViewWords
  return sent.view === 'moved' ? sent : { ...sent, texts: mapValues(sent.texts, withQuestions) }
}

/** What the table of people says about its questions; nothing about those of another edition. */
function withQuestions(texts: SomeTexts, edition: string): SomeTexts {
  const rows = document.querySelectorAll<HTMLElement>(
    `.people-table[data-edition="${edition}"] tbody[data-item]`,
  )
  const items = [...rows].map((row) => {
    const { item = '' } = row.dataset
    const label = texts.items[item]?.label ?? item
    const [stem = '', ...levels] = [...row.querySelectorAll('.opened > td > p:first-child')].map(
      ({ textContent }) => textContent,
    )
    return [item, { label, stem, levels }] as const
  })
  return { ...texts, items: { ...texts.items, ...Object.fromEntries(items) } }
}
