import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a journey needs of a browser, whichever engine draws in it. All addresses are whole ones. */
export interface Tab {
  readonly open: (address: string) => Promise<void>
  /** Runs in the page: `script` may use nothing but its arguments. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Result>
  /** With the mouse, on the first element in sight that the selector finds and that holds this text. */
  readonly click: (selector: string, text?: string) => Promise<void>
  /** By key presses, behind what the field holds. */
  readonly type: (selector: string, text: string) => Promise<void>
  /** Ctrl and V in a field. */
  readonly paste: (selector: string) => Promise<void>
  readonly upload: (selector: string, files: readonly string[]) => Promise<void>
  readonly back: () => Promise<void>
  readonly forward: () => Promise<void>
  readonly reload: () => Promise<void>
  readonly resize: (width: number) => Promise<void>
  /** As it would be printed: a PDF; `null`: this engine prints none for a program. */
  readonly print: () => Promise<Uint8Array | null>
  readonly close: () => Promise<void>
  /** Where this browser puts files. */
  readonly downloads: string
}

/** How a browser is set up. Both are settings that its owner can make. */
export interface Circumstances {
  readonly scripts?: 'off'
  readonly storage?: 'refused'
}

/** The screens that the design is measured on. */
export const heightOf = (width: number) => (width < 1000 ? 740 : 900)

/** Machines differ threefold in speed: patience costs nothing where a step succeeds. */
const PATIENCE_MS = 45_000
const PAUSE_MS = 50

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Asks until there is an answer, also over the end of a page; `what` says in the failure what was waited for. */
async function answered<Result>(what: string, ask: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = performance.now() + PATIENCE_MS
  let reason = ''
  while (performance.now() < end) {
    try {
      const result = await ask()
      if (result) return result
    } catch (error) {
      reason = `: ${String(error).split('\n')[0]}`
    }
    await pause(PAUSE_MS)
  }
  throw new Error(`${what} did not come${reason}`)
}

/** Waits until `script` is true in the page. */
export async function until<Args extends readonly unknown[]>(
  tab: Tab,
  what: string,
  script: (...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  await answered(what, () => tab.evaluate(script, ...args))
}

/** In the page: the first element that can be seen and holds the text, in the middle of the window; else `null`. */
export function inSight(selector: string, text: string): Element | null {
  for (const element of document.querySelectorAll(selector)) {
    if (!element.textContent.includes(text) || !element.checkVisibility({ visibilityProperty: true }))
      continue
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    return element
  }
  return null
}

/** The element that a person would look for, as the driver names it. */
export const find = <Element>(selector: string, text: string, ask: () => Promise<Element>) =>
  answered(text ? `${selector} with "${text}"` : selector, ask)

/** Presses what makes a file, and gives it as soon as it is whole. */
export async function download(tab: Tab, selector: string, text = '') {
  for (const name of readdirSync(tab.downloads)) rmSync(join(tab.downloads, name))
  await tab.click(selector, text)
  return answered(`the file of "${text || selector}"`, async () => {
    const [name, ...others] = readdirSync(tab.downloads)
    // While it is written, a second name stands beside it, or one that is hidden or says so.
    if (!name || others.length > 0 || /^\.|\.(crdownload|part|wkdownload|tmp)$/.test(name)) return null
    const bytes = readFileSync(join(tab.downloads, name))
    return bytes.length > 0 ? { name, bytes } : null
  })
}
