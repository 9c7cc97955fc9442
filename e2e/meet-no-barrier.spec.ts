import { expect, type Page, test } from '@playwright/test'
import { onEachDevice } from './devices'
import { EXAMPLE_CODE, openForm } from './journey'

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

onEachDevice(({ isPhone }) => {
  for (const [screen, path] of [
    ['a question', '/assessment#step-ai-use-case'],
    ['the overview', `/assessment/${EXAMPLE_CODE}`],
  ] as const) {
    test(`the way on stays in reach of the thumb, and never covers what has the focus: ${screen}`, async ({
      page,
    }) => {
      await openForm(page, path)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      // The question is longer than the phone: its end, and the way on with it, would be further down.
      if (isPhone) await expect(page.locator('.steps:visible')).toBeInViewport({ ratio: 1 })
      expect(await coveredWhileTabbing(page)).toEqual([])
    })
  }
})

/** Whatever takes the focus, from the first to the last, and lies partly behind the bar (WCAG 2.4.11 allows a part). */
async function coveredWhileTabbing(page: Page) {
  const covered: string[] = []
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const bar = [...document.querySelectorAll('.steps')].find((one) => one.checkVisibility())
      const active = document.activeElement
      if (!bar || !active || active === document.body) return null
      const [over, under] = [bar.getBoundingClientRect(), active.getBoundingClientRect()]
      const isCovered = !bar.contains(active) && under.bottom > over.top && under.top < over.bottom
      return { html: active.outerHTML.slice(0, 100), isCovered }
    })
    if (stop === null) {
      expect(stops).toBeGreaterThan(6)
      return covered
    }
    if (stop.isCovered) covered.push(stop.html)
  }
}
