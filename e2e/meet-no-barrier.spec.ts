import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { onEachDevice } from './devices'
import { open, PAGES } from './every-page'
import { EXAMPLE_CODE, next, openForm } from './journey'

// These tests only read pages: one browser context, emptied in between, serves them all in half the time.
test.use({ reuseContext: true })

/** WCAG 2.2 AA, as far as a machine can tell, on every page and in every state. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a colour scheme can change: it swaps colours and nothing else. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block']

async function axe(page: Page, part: { readonly tags: string[] } | { readonly rules: string[] }) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await ('tags' in part
    ? axe.withTags(part.tags)
    : axe.withRules(part.rules)
  ).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const name of Object.keys(PAGES)) {
  const isForm = /form|question/.test(name)
  test(`axe finds nothing, light and dark; nothing scrolls sideways, is cut off or too small to press: ${name}`, async ({
    page,
  }) => {
    test.slow()
    await open(page, name)
    // With nothing that moves by itself, reduced motion has nothing to reduce.
    if (isForm) expect.soft(await moving(page), 'moves by itself').toEqual([])
    expect.soft(await axe(page, { tags: STANDARDS }), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axe(page, { rules: ABOUT_COLOUR }), 'dark').toEqual([])
    // 320 px is a page of 1280 px at 400 % zoom.
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await sidewaysOverflow(page), `${width} px wide`).toBeLessThanOrEqual(0)
    }
    expect.soft(await smallTargets(page), 'less than 44 px high').toEqual([])
    if (isForm) {
      // The text spacing that readers may set (WCAG 1.4.12).
      await page.evaluate(setTextSpacing)
      expect.soft(await sidewaysOverflow(page), 'spaced out').toBeLessThanOrEqual(0)
      expect.soft(await cutOffTexts(page), 'spaced out').toEqual([])
    }
  })
}

/** Animations under way, and elements that would move on their own or under the pointer. */
const moving = (page: Page) =>
  page.evaluate(() => [
    ...document.getAnimations().map(String),
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
      })
      .map(({ outerHTML }) => outerHTML),
  ])

const smallTargets = (page: Page) =>
  page
    .locator(
      'button:visible, summary:visible, select:visible, label.choice:visible, label.keep:visible, .overview dd > a:visible, .offer-actions a:visible, .form-choice a:visible, .contents a:visible, .pair a:visible, .result-list a:visible, .share-ways > a:visible, input[type=file]:visible, .site-header a, .actions a, a.button:visible',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML),
    )

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
