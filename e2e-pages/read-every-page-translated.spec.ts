import { expect } from '@playwright/test'
import { open, PAGES } from '../e2e/every-page'
import { test, textsOf, translateOnceAlive } from '../e2e/page-translator'

test.slow()

/** In these it is the browser's language that tells what a page is, or there is nothing to draw anew. */
const WITHOUT_SCRIPT = /^(?:start|method|imprint|privacy|accessibility|card|damaged|unknown)/

for (const name of Object.keys(PAGES).filter((one) => !WITHOUT_SCRIPT.test(one))) {
  test(`${name}: reached while it is translated`, async ({ page, translated }) => {
    const errors: string[] = []
    translated.on('pageerror', (error) => errors.push(error.message))
    await translateOnceAlive(translated)
    await Promise.all([open(page, name), open(translated, name)])
    await expect(translated.locator('body font font').first()).toBeAttached()
    await expect(async () => expect(await textsOf(translated)).toEqual(await textsOf(page))).toPass()
    expect(errors).toEqual([])
  })
}
