import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { open, PAGES } from './every-page'

/** WCAG 2.2 AA, as far as a machine can tell, on every page and in every state. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const name of Object.keys(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, name)
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
    })
  }

  // 320 px is a page of 1280 px at 400 % zoom.
  for (const width of [320, 360, 1280]) {
    test(`nothing scrolls sideways: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, name)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

test('everything to press is at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const name of ['start', 'quick form', 'result with answers', 'result with the chart turned to']) {
    await open(page, name)
    const small = await page
      .locator(
        'button:visible, summary:visible, select:visible, label.choice:visible, .site-header a, .actions a, a.button',
      )
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML),
      )
    expect(small).toEqual([])
  }
})

test('in forced colours the chosen answer still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, 'form with answers')
  const chosen = page.locator('.item .choice:has(input:checked)').first()
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
})
