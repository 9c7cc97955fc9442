import { expect, type Page, test } from '@playwright/test'
import { open, PAGES } from './every-page'
import { misfits, smallTargets } from './misfits'

/** Letters twice as large, as a reader may ask for (WCAG 1.4.4). */
const LARGE = 'html { font-size: 32px !important }'
/** The distances that readers may set (WCAG 1.4.12), in a browser that has no dictionary to hyphenate with. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  hyphens: manual !important } p { margin-block-end: 2em !important }`
/** A bar at the side takes its room from the page, but not from the width that style sheets ask for. */
const SCROLL_BAR = 'html { margin-inline-end: 15px }'

interface Condition {
  readonly name: string
  /** Of the window, in CSS pixels. */
  readonly size: readonly [width: number, height: number]
  readonly rules?: string
  readonly forcedColors?: 'active'
  /** Of the browser's settings, in pixels; style sheets that ask for so many letters of room then ask for more. */
  readonly letters?: number
  /** Whether targets are measured: a finger points. */
  readonly isTouched?: true
}

const CONDITIONS: readonly Condition[] = [
  { name: 'a desk', size: [1280, 900] },
  { name: 'Windows at 125 %, 1600 pixels wide', size: [1280, 720], rules: SCROLL_BAR },
  { name: 'Windows at 125 %, 1280 pixels wide', size: [1024, 576], rules: SCROLL_BAR, isTouched: true },
  { name: 'a phone', size: [360, 640], isTouched: true },
  { name: 'a narrow phone', size: [320, 640] },
  { name: 'a desk at 400 %', size: [320, 256] },
  { name: 'a desk with large letters', size: [1280, 900], rules: LARGE },
  { name: 'a desk whose browser is set to large letters', size: [1280, 900], letters: 32 },
  { name: 'a phone with large letters', size: [360, 740], rules: LARGE },
  { name: 'a narrow phone with large letters', size: [320, 640], rules: LARGE },
  { name: 'a narrow phone with letters apart', size: [320, 640], rules: SPACED },
  { name: 'a desk with letters apart', size: [1280, 640], rules: SPACED },
  { name: "a narrow phone in its reader's colours", size: [320, 640], forcedColors: 'active' },
]

/** No page is loaded anew: it has to bear a window that is turned, zoomed or restyled while it is read. */
async function setUp(page: Page, { size: [width, height], rules = '', forcedColors, letters }: Condition) {
  await page.setViewportSize({ width, height })
  await setLetters(page, letters ?? 16)
  await page.emulateMedia({ forcedColors: forcedColors ?? null })
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
}

async function setLetters(page: Page, standard: number) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setFontSizes', { fontSizes: { standard } })
  await devtools.detach()
}

// A finger points: targets are as high as it needs, and that has to fit as well.
test.use({ hasTouch: true })

for (const name of Object.keys(PAGES)) {
  test(`nothing is wider than the window, cut off, covered or too small for a finger: ${name}`, async ({
    page,
  }) => {
    test.slow()
    await open(page, name)
    for (const condition of CONDITIONS) {
      await setUp(page, condition)
      expect.soft(await misfits(page), condition.name).toEqual([])
      if (condition.isTouched)
        expect.soft(await smallTargets(page), `under a finger: ${condition.name}`).toEqual([])
    }
  })
}
