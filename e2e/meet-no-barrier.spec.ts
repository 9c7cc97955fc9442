import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { open, PAGES } from './every-page'
import { EXAMPLE_CODE } from './journey'

/** WCAG 2.2 AA, as far as a machine can tell, on every page and in every state. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const name of Object.keys(PAGES)) {
  test(`axe finds nothing, light and dark, and nothing scrolls sideways: ${name}`, async ({ page }) => {
    test.slow()
    await open(page, name)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        ),
      ).toEqual([])
    }
    // 320 px is a page of 1280 px at 400 % zoom.
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    }
  })
}

for (const name of Object.keys(PAGES).filter((page) => /form|question/.test(page))) {
  test(`with the text spacing that readers may set (WCAG 1.4.12) nothing is cut off: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(page, name)
    await page.evaluate(setTextSpacing)
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    expect(await cutOffTexts(page)).toEqual([])
  })
}

const sidewaysOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

function setTextSpacing() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}

/** Controls and answers whose text does not fit into them. */
const cutOffTexts = (page: Page) =>
  page
    .locator('button:visible, a.button:visible, .choice:visible, legend:visible')
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
        )
        .map(({ outerHTML }) => outerHTML),
    )

test('everything to press is at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const name of [
    'form with answers from earlier',
    'start',
    'quick form',
    'a question',
    'overview with open questions',
    'result with answers',
    'result with the chart turned to',
  ]) {
    await open(page, name)
    const small = await page
      .locator(
        'button:visible, summary:visible, select:visible, label.choice:visible, label.keep:visible, .overview dd > a:visible, .offer-actions a:visible, .form-choice a:visible, .site-header a, .actions a, a.button:visible',
      )
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML),
      )
    expect(small).toEqual([])
  }
})

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

test('nothing in the form moves by itself, so that reduced motion has nothing to reduce', async ({
  page,
}) => {
  for (const name of ['quick form', 'a question', 'overview with open questions']) {
    await open(page, name)
    const moving = await page.evaluate(() => [
      document.getAnimations().length,
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
      }).length,
    ])
    expect(moving).toEqual([0, 0])
  }
})

test('on a phone the way on stays in reach, and never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/assessment#step-ai-use-case')
  await page.waitForLoadState('networkidle')
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
