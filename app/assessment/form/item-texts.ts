import type { Choices } from './choices'

/** What the screen of one item says that no other says. */
export interface ItemText {
  readonly stem: string
  readonly levels: readonly string[]
  readonly help: string
  /** What the technology is, where it is asked about for the first time. */
  readonly explanation?: string
  /** Why it is asked, and what that rests on. */
  readonly why: string
  readonly evidence: string
}

/** By item id. */
export type ItemTexts = Readonly<Record<string, ItemText>>

/** These choices without the texts of levels, which travel with the items. */
export const withoutLevels = (choices: Choices, texts: ItemTexts): Choices =>
  changed(choices, texts, () => '')

/** The inverse. */
export const withLevels = (choices: Choices, texts: ItemTexts): Choices =>
  changed(choices, texts, (id, index) => texts[id]?.levels[index] ?? '')

function changed(choices: Choices, texts: ItemTexts, text: (id: string, index: number) => string): Choices {
  const all = Object.entries(choices).map(([name, offered]) => [
    name,
    name in texts
      ? offered.map((choice, index) => (choice.isApart ? choice : { ...choice, text: text(name, index) }))
      : offered,
  ])
  return Object.fromEntries(all)
}

/** Reads the texts where the server has put them: the page holds them once, and not as data beside it (app/still/still.tsx). */
export function textsOnPage(): ItemTexts {
  const items = [...document.querySelectorAll<HTMLElement>('fieldset.item')].map((item) => {
    const parts = [...item.querySelectorAll<HTMLElement>('[data-text]')]
    const said = parts.map((part) => [part.dataset['text'], part.textContent] as const)
    const levels = [...item.querySelectorAll('.choice:not(.choice-apart)')].map(
      ({ textContent }) => textContent,
    )
    return [item.querySelector('input')?.name, { levels, ...Object.fromEntries(said) }] as const
  })
  return Object.fromEntries(items)
}
