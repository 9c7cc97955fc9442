import { expect, test } from '@playwright/test'
import { onEachDevice } from './devices'
import { EXAMPLE_CODE, next, openForm } from './journey'

test('in forced colours the chosen answer still stands out, and the bar and the focus can be seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`/assessment/${EXAMPLE_CODE}#step-ai-rules`)
  const chosen = page.locator('.item .choice:visible:has(input:checked)').first()
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe(
    'solid',
  )
})

for (const path of ['/', '/method', '/results/kaputt', '/das-gibt-es-nicht', '/embed']) {
  test(`letters twice as large, or spaced out, fit a phone with everything open: ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const rule of [
      'html { font-size: 200% !important }',
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    ]) {
      const overflow = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        document.adoptedStyleSheets = [sheet]
        return document.documentElement.scrollWidth - innerWidth
      }, rule)
      expect.soft(overflow, rule).toBeLessThanOrEqual(0)
    }
  })
}

onEachDevice(({ isPhone }) => {
  test('the way on stays in reach of the thumb, and never covers what has the focus', async ({ page }) => {
    await openForm(page, '/assessment#step-ai-use-case')
    // The question is longer than the phone: its end, and the way on with it, would be further down.
    if (isPhone) await expect(next(page)).toBeInViewport({ ratio: 1 })
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab')
      const covered = await page.evaluate(() => {
        const bar = [...document.querySelectorAll<HTMLElement>('.steps')].find(
          ({ offsetParent }) => offsetParent !== null,
        )
        const active = document.activeElement
        if (!bar || !active || bar.contains(active) || active === document.body) return 0
        const [over, under] = [bar.getBoundingClientRect(), active.getBoundingClientRect()]
        return Math.max(0, Math.min(over.bottom, under.bottom) - Math.max(over.top, under.top))
      })
      expect(covered).toBe(0)
    }
  })
})
