import { test as base, expect, type Page } from '@playwright/test'

/** With a page beside the usual one, in a window of its own: neither sees what the other keeps. */
export const test = base.extend<{ readonly translated: Page }>({
  translated: async ({ browser }, use) => {
    const context = await browser.newContext()
    await use(await context.newPage())
    await context.close()
  },
})

/** What a translated text stands in, so that a test knows it from one that is still as the page wrote it. */
const MARKS = { before: '⟦', after: '⟧' }

/**
 * Translates the page as browsers do (Chrome, Edge): a `font` in a `font` takes the place of every text node, which leaves the
 * page; so do texts that come later. Here a translation is the text between marks, so that both can be compared.
 */
export async function translate(page: Page) {
  await page.evaluate(translateAll, MARKS)
}

/** React marks the elements that are its own, what holds all others at the end. */
const isAlive = () => Object.keys(document.body ?? {}).length > 0

/** Once the script of the page has taken over. */
export const alive = (page: Page) => page.waitForFunction(isAlive)

/** Every page that is opened from now on, once its script has taken over, into its own language: names stay what tests look for. */
export async function translateOnceAlive(page: Page) {
  await page.addInitScript(`{
    const timer = setInterval(() => {
      if (!(${isAlive})()) return
      clearInterval(timer)
      ;(${translateAll})({ before: '', after: '' })
    }, 20)
  }`)
}

/** Every page that is opened from now on, ahead of its script. */
export async function translateAtOnce(page: Page) {
  await page.addInitScript(`new MutationObserver((_, observer) => {
    if (!document.body) return
    observer.disconnect()
    ;(${translateAll})(${JSON.stringify(MARKS)})
  }).observe(document, { childList: true, subtree: true })`)
}

function translateAll({ before, after }: typeof MARKS) {
  const isLeftOut = (node: Node) =>
    node.parentElement?.closest('script, style, noscript, textarea, template, title, font') !== null
  function wrapIn(root: Node) {
    const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      if (!text.isConnected || isLeftOut(text) || text.nodeValue === '') continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = before + text.nodeValue + after
      outer.append(inner)
      text.parentNode?.replaceChild(outer, text)
    }
  }
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) wrapIn(node)
  })
  wrapIn(document.body)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
}

/** What stands in each element of the page, element by element, without the marks. */
export function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(({ before, after }) => {
    const own = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE || (node as Element).localName === 'font')
        .map((node) => node.textContent?.replaceAll(before, '').replaceAll(after, '') ?? '')
        .join('')
    return [...document.body.querySelectorAll('*:not(script, style, noscript, template, font)')].flatMap(
      (element) => (own(element) === '' ? [] : [`${element.localName}: ${own(element)}`]),
    )
  }, MARKS)
}

/** A page as it is, and one that is translated. */
export type Both = readonly [plain: Page, translated: Page]

export async function openBoth(both: Both, path: string, prepare?: (page: Page) => Promise<unknown>) {
  for (const page of both) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await alive(page)
    await prepare?.(page)
    await alive(page)
  }
  return both
}

export const press = (selector: string) => (page: Page) => page.locator(selector).first().click()

/** One thing a reader does, by what it is called in the report of a test. */
export type Step = readonly [name: string, take: (page: Page) => Promise<unknown>]

/** How long a page may take to say something else; some steps change nothing. */
const CHANGE_MS = 2000

/**
 * Takes the same steps on a page as it is and on one that is translated: after each of them both say the same, and nothing
 * was thrown. Most steps change what the page says.
 */
export async function compareTranslated(plain: Page, translated: Page, steps: readonly Step[]) {
  const errors: string[] = []
  translated.on('pageerror', (error) => errors.push(error.message))
  await translate(translated)
  let changed = 0
  for (const [name, take] of steps) {
    const before = await textsOf(plain)
    await Promise.all([take(plain), take(translated)])
    const isOther = async () => JSON.stringify(await textsOf(plain)) !== JSON.stringify(before)
    changed += await expect
      .poll(isOther, { timeout: CHANGE_MS })
      .toBe(true)
      .then(
        () => 1,
        () => 0,
      )
    await expect(async () => {
      expect(errors, name).toEqual([])
      expect(await textsOf(translated), name).toEqual(await textsOf(plain))
    }).toPass({ timeout: 5000 })
  }
  expect(changed).toBeGreaterThanOrEqual(steps.length / 2)
}
