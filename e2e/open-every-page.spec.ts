import { expect, type Page, test } from '@playwright/test'
import { axe, STANDARDS } from './barriers'
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
    if (!/question|errors|earlier|names|firms/.test(name)) expect.soft(kept[1], 'kept in the tab').toBe(0)

    // With nothing that moves by itself, reduced motion has nothing to reduce.
    if (isForm) expect.soft(await moving(page), 'moves by itself').toEqual([])
    expect.soft(await axe(page, { tags: STANDARDS }), 'light').toEqual([])
    expect.soft(await page.evaluate(namelessTables), 'tables without a name').toEqual([])
    expect.soft(await page.evaluate(hyphenatedHeadings), 'headings that break by themselves').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await axe(page, { rules: ABOUT_COLOUR }), 'dark').toEqual([])
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

/** By a caption, or by what stands above. */
const namelessTables = () =>
  [...document.querySelectorAll('table:not([aria-hidden])')]
    .filter((table) => {
      const said =
        document.getElementById(table.getAttribute('aria-labelledby') ?? '') ?? table.querySelector('caption')
      return !(table.getAttribute('aria-label') ?? said?.textContent)?.trim()
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120))

const hyphenatedHeadings = () =>
  [...document.querySelectorAll('h1, h2, h3, h4')]
    .filter((heading) => getComputedStyle(heading).hyphens === 'auto')
    .map(({ textContent }) => textContent)
