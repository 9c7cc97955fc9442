import { expect, test } from '@playwright/test'
import { axe, STANDARDS, sidewaysOverflow } from './barriers'
import { open, PAGES } from './every-page'
import { ENGLISH } from './language'

/** The same pages and states for a reader of English on a phone; what does not depend on words is looked at in German. */
for (const name of Object.keys(PAGES)) {
  test(`in English nobody is kept out, and all of it fits a phone: ${name}`, async ({ page }) => {
    test.slow()
    await open(page, name, ENGLISH)
    expect.soft(await page.locator('html').getAttribute('lang')).toBe('en')
    expect.soft(await axe(page, { tags: STANDARDS })).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect.soft(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
  })
}
