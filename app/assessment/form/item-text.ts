import { helpId, screenId } from '@/app/assessment/filling/screen-address'

/** What an item says that does not depend on answers. */
export interface ItemText {
  readonly stem: string
  readonly help: string
  /** Why it is asked, and what that rests on. */
  readonly why: readonly [reason: string, evidence: string]
}

/** On the server, across its two renderings: components that only the server has, then those that the browser has too. */
const LAID_OUT = Symbol.for('passgenau.item-texts')
const server = globalThis as { [LAID_OUT]?: Map<string, ItemText> }

const keyOf = (edition: string, item: string) => `${edition}/${item}`

/** Has the texts ready for the components that draw them. `edition`: its name, in one language. */
export function layOut(edition: string, item: string, text: ItemText) {
  server[LAID_OUT] ??= new Map()
  server[LAID_OUT].set(keyOf(edition, item), text)
}

/**
 * What an item says, without it being sent twice: whatever is handed to a component of the browser, a page carries as
 * data beside its HTML. These texts would be a third of that. The browser reads them from the page it takes over.
 */
export function itemText(edition: string, item: string): ItemText {
  if (typeof document === 'undefined') {
    const text = server[LAID_OUT]?.get(keyOf(edition, item))
    if (!text) throw new Error(`The text of "${item}" is not laid out.`)
    return text
  }
  const read = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const help = `#${helpId(item)}`
  return {
    stem: read(`#${screenId(item)} h3`),
    help: read(`${help} > h4 + p`),
    why: [read(`${help} > h4 ~ h4 + p`), read(`${help} > .evidence`)],
  }
}
