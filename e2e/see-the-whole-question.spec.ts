import { expect, type Page, test } from '@playwright/test'
import { asked, next, openForm, radio, show } from './journey'

/** Herr Yilmaz, roofer, in the van: a question, its answers and the way on, without moving the page. */

/** What of a question does not lie within the window: as it is opened, and with its longest answer chosen. */
async function hidden(page: Page, item: string): Promise<readonly string[]> {
  await show(page, item)
  await expect(page.locator(`#step-${item}`)).toBeVisible()
  return page.locator(`#step-${item}`).evaluate((screen) => {
    const bar = screen.querySelector('.steps')?.getBoundingClientRect()
    // A bar that stands below the answers covers nothing; one that is fixed may.
    const parts = [...screen.querySelectorAll('.position, legend, :scope > .hint, .choice')]
    return [...parts, ...screen.querySelectorAll('.steps > *')]
      .filter((part) => {
        const { top, bottom } = part.getBoundingClientRect()
        const limit = bar && parts.includes(part) ? Math.min(bar.top, innerHeight) : innerHeight
        return top < 0 || bottom > limit
      })
      .map(({ outerHTML }) => outerHTML)
  })
}

const items = asked('full').map(({ id }) => id)

for (const { width, height, least } of [
  { width: 360, height: 740, least: 32 },
  // An Android phone whose address bar is shown.
  { width: 360, height: 640, least: 26 },
  { width: 320, height: 740, least: 30 },
  { width: 1280, height: 760, least: 32 },
]) {
  test.describe(`${width}×${height}`, () => {
    const isPhone = width < 1000
    test.use({ viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone })

    test(`stem, levels, "Weiß ich nicht" and the way on are seen together on at least ${least} of 32 questions`, async ({
      page,
    }) => {
      await openForm(page, '/assessment/full')
      const whole: string[] = []
      for (const item of items) if ((await hidden(page, item)).length === 0) whole.push(item)
      test.info().annotations.push({ type: 'whole', description: String(whole.length) })
      expect(whole.length).toBeGreaterThanOrEqual(least)
    })
  })
}

for (const { width, most } of [
  { width: 360, most: 1000 },
  { width: 1280, most: 900 },
]) {
  test(`what comes before the questions is at most ${most} px high at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    for (const path of ['/assessment', '/assessment/full']) {
      await openForm(page, path)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      test.info().annotations.push({ type: 'px', description: String(height) })
      expect(height).toBeLessThanOrEqual(most)
    }
  })
}

test('choosing moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openForm(page, '/assessment/full')
  for (const item of items.slice(0, 12)) {
    await show(page, item)
    const heights = () =>
      page
        .locator(`#step-${item} .choice`)
        .evaluateAll((choices) => choices.map((choice) => choice.getBoundingClientRect().top))
    const before = await heights()
    await radio(page, item, 3).click()
    expect(await heights()).toEqual(before)
  }
})

test.describe('the ladder, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('joins the circles from the second step on, in ink as far as is chosen; other questions have none', async ({
    page,
  }) => {
    await page.goto('/assessment/full')
    const widths = (item: string) =>
      page.locator(`#step-${item} .choice`).evaluateAll((choices) =>
        choices.map((choice) => {
          const style = getComputedStyle(choice)
          return [style.getPropertyValue('--rise'), style.getPropertyValue('--fall')].join(' ')
        }),
      )
    const apart = '0px 0px'
    expect(await widths('ai-data')).toEqual([apart, '0px 2px', '2px 2px', '2px 2px', '2px 0px', apart, apart])
    await radio(page, 'ai-data', 2).check()
    expect(await widths('ai-data')).toEqual([apart, '0px 4px', '4px 2px', '2px 2px', '2px 0px', apart, apart])
    await radio(page, 'ai-data', 4).check()
    expect(await widths('ai-data')).toEqual([apart, '0px 4px', '4px 4px', '4px 4px', '4px 0px', apart, apart])
    // No level is reached by what stands apart from the scale, nor by the first.
    for (const response of ['unknown', 0] as const) {
      await radio(page, 'ai-data', response).check()
      expect(await widths('ai-data')).toEqual([
        apart,
        '0px 2px',
        '2px 2px',
        '2px 2px',
        '2px 0px',
        apart,
        apart,
      ])
    }
    const plain = asked('full').find(({ cumulative }) => !cumulative)?.id ?? ''
    expect(new Set(await widths(plain))).toEqual(new Set([apart]))
  })
})

test('an error stands between question and levels, is heard, and goes as soon as something is chosen', async ({
  page,
}) => {
  await openForm(page, '/assessment#step-ai-use-case')
  await next(page).click()
  const problem = page.locator('#ai-use-case-problem')
  await expect(problem).toBeFocused()
  await expect(problem).toHaveText(/^Fehler: /)
  await expect(page.locator('#step-ai-use-case')).toHaveAccessibleDescription(/Fehler: /)
  await expect(page.locator('.error-summary')).toHaveCount(0)
  const frame = () =>
    radio(page, 'ai-use-case', 1).evaluate(
      (radio) => getComputedStyle(radio.parentElement ?? radio).borderLeftWidth,
    )
  expect(await frame()).toBe('2px')
  await page.keyboard.press('2')
  await expect(problem).toHaveCount(0)
  await expect(page).toHaveTitle(/^Frage 4 von 12/)
  expect(await frame()).toBe('1px')
})
