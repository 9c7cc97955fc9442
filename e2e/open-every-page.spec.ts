import { expect, type Page, test } from '@playwright/test'
import { axe, STANDARDS, sidewaysOverflow } from './barriers'
import { open, PAGES } from './every-page'

/**
 * What holds on every page and in every state, each opened once: the browser refuses nothing and says no error, nothing
 * comes from elsewhere or is stored, and nobody is kept out.
 */
/** What a colour scheme can change: it swaps colours and nothing else. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block']

for (const name of Object.keys(PAGES)) {
  const isForm = /form|question/.test(name)
  test(`nobody is kept out; nothing is refused, fetched from elsewhere or kept: ${name}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow()
    const complaints = await listen(page, name)
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url())
    })
    await open(page, name)
    expect.soft(await context.cookies(), 'cookies').toEqual([])
    // The tab keeps answers once there are any; the device keeps nothing that nobody asked it to.
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length])
    if (!name.includes('earlier')) expect.soft(kept[0], 'kept on the device').toBe(0)
    if (!/question|errors|earlier|names/.test(name)) expect.soft(kept[1], 'kept in the tab').toBe(0)

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
    // Last, when all that a page loads late has had its time.
    expect.soft(complaints, 'the browser complains').toEqual([])
    expect.soft(elsewhere, 'from elsewhere').toEqual([])
  })
}

/** Errors, warnings and refusals of the browser, but for those that the state is about. */
async function listen(page: Page, name: string) {
  const complaints: string[] = []
  const isExpected = (text: string) =>
    (name.match(/link|address/) && text.includes('status of 404')) ||
    (name.includes('waiting for the line') && text.includes('status of 503'))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isExpected(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return complaints
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
      'button:visible, summary:visible, select:visible, label.choice:visible, label.keep:visible, .offer-actions a:visible, .contents a:visible, .pair a:visible, .open a:visible, .result-list a:visible, .link-actions > a:visible, .level-strip label:visible, input[type=file]:visible, .site-header a:visible, .site-footer a, a.button:visible, .form-head > a:visible, .form-cards a:visible, a.to-help:visible, .rows a:visible, .actions a:visible',
    )
    .evaluateAll((elements) =>
      elements
        // Some rows of tables are opened as a whole.
        .filter((element) => {
          const target = element.matches('tbody th summary') ? element.closest('tr') : element
          // Dense rows are for a mouse; a finger finds them higher.
          if (element.closest('.firm-table') && !matchMedia('(pointer: coarse)').matches) return false
          return (target?.getBoundingClientRect().height ?? 0) < 44
        })
        .map((element) => element.outerHTML),
    )

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
