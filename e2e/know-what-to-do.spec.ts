import { expect, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { asked, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

const label = (item: string) => wording.items[item]?.label ?? 'missing'

test('the result says what to clear up, what to do and where the firm stands', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const ai = page.locator('.advice[data-technology=ai]')
  await expect(ai.locator('.ask, .open li')).toHaveCount(1)
  await expect(ai.locator('.ask')).toContainText('12 Punkte')
  await expect(ai.locator('.ask a')).toHaveAttribute('href', `/assessment/${EXAMPLE_CODE}#step-ai-rules`)
  await expect(ai.locator('.levers summary')).toHaveText(
    ['ai-process', 'ai-data', 'ai-advantage'].map((item) => new RegExp(`^${label(item)}`)),
  )
  await expect(ai.locator('.position [aria-current=step]')).toHaveText('Prototyp testen')

  const blockchain = page.locator('.advice[data-technology=blockchain]')
  await expect(blockchain.locator('.step .rise')).toHaveCount(3)
  await expect(blockchain.locator('.rise', { hasText: label('blockchain-neutral-party') })).toContainText(
    wording.items['blockchain-neutral-party']?.levels[2] ?? 'missing',
  )
  await expect(blockchain.locator('.alternative, .look-again')).toHaveCount(2)
  await expect(page.locator('.advice[data-technology=bitcoin] .step .rise')).toContainText(
    wording.items['bitcoin-advantage']?.levels[4] ?? 'missing',
  )
})

for (const hasScript of [true, false]) {
  test.describe(hasScript ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled: hasScript })
    test('open is what may fit, and a link opens another', async ({ page }) => {
      await page.goto(`/results/${EXAMPLE_CODE}`)
      const isOpen = (technology: string) =>
        page.locator(`.advice[data-technology=${technology}][open]`).count()
      expect([await isOpen('ai'), await isOpen('blockchain'), await isOpen('bitcoin')]).toEqual([1, 0, 0])
      await page.goto(`/results/${EXAMPLE_CODE}#details-bitcoin`)
      await expect(page.locator('#details-bitcoin')).toBeVisible()
      await expect(page.locator('.advice[data-technology=bitcoin] > summary')).toBeInViewport()
    })
  })
}

/** In pixels, as it is while folded. */
const ROW_OF_PLAN = 57

/** With one technology open, from its heading to the next. */
for (const [width, most] of [
  [360, 1900 + ROW_OF_PLAN],
  [1280, 1250],
] as const) {
  test(`the details of a technology take at most ${most} px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/results/${EXAMPLE_CODE}`)
    const [details, lookUp] = await Promise.all(
      ['details', 'look-up'].map((name) => page.locator(`section[aria-labelledby=${name}]`).boundingBox()),
    )
    expect((details?.height ?? 0) + (lookUp?.height ?? 0)).toBeGreaterThan(0)
    expect((details?.height ?? 0) + (lookUp?.height ?? 0)).toBeLessThanOrEqual(most)
  })
}

test('a link without answers shows what its verdicts allow, and says what is missing', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_SCORE_CODE}`)
  await expect(page.locator('.ask, .rise, .facts, .what-if-section, .answers')).toHaveCount(0)
  await expect(page.locator('.advice .alternative')).toHaveCount(2)
})

test('facts stand beside the answers they belong to, with source, grade and date', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  // ai-rules is unknown, review-ai is at level 3: the first brings its facts, the second does not.
  await expect(page.locator('[data-fact=ai-literacy] a')).toHaveCount(1)
  await expect(page.locator('[data-fact=ai-use-2025]')).toHaveCount(0)
  await expect(page.locator('.facts > .hint')).toContainText(/Geprüft am .*20\d\d/)
  for (const fact of await page.locator('[data-fact]').all()) {
    await expect(fact.locator('.evidence')).toContainText(/20\d\d.*, (im Original|nach einer Sekundärquelle)/)
  }
})

test('every answer is there in its own words, with a way to change it', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.locator('.answers > summary').click()
  const rows = page.locator('.answers li')
  await expect(rows).toHaveCount(asked('full').length)
  await expect(page.locator('.answers [data-level=unknown]')).toHaveCount(2)
  await expect(page.locator('.answers [data-level="2"]').first()).toHaveText('Stufe 2 von 4')
  await rows.getByRole('link', { name: wording.items['ai-data']?.stem ?? '' }).click()
  await page.waitForURL(`**/assessment/${EXAMPLE_CODE}#step-ai-data`)
  await expect(page.locator('#step-ai-data')).toBeVisible()
})

test('the JSON carries the same advice', async ({ request }) => {
  const { technologies } = await (await request.get(`/api/results/${EXAMPLE_CODE}`)).json()
  const [ai, blockchain, bitcoin] = technologies
  expect(ai).toMatchObject({
    clearUpFirst: [{ item: 'ai-rules', canChangeVerdict: true }],
    smallestStep: null,
    blockedBy: ['ai-rules'],
    stability: { changes: 1, of: 29 },
    position: 3,
  })
  expect(blockchain.smallestStep).toEqual({
    rises: 3,
    circumstances: true,
    set: [
      { item: 'blockchain-shared-record', to: 1 },
      { item: 'blockchain-neutral-party', to: 2 },
      { item: 'blockchain-proof-demand', to: 3 },
    ],
  })
  expect(bitcoin.smallestStep).toEqual({
    rises: 1,
    circumstances: false,
    set: [{ item: 'bitcoin-advantage', to: 4 }],
  })
  const scores = await (await request.get(`/api/results/${EXAMPLE_SCORE_CODE}`)).json()
  expect(scores.technologies[0]).toMatchObject({
    clearUpFirst: [],
    levers: [],
    smallestStep: null,
    position: null,
  })
})

test('if a result cannot be shown, its frame stays, and it can be tried again', async ({ page }) => {
  // The browser fails while it takes the page over, once.
  await page.addInitScript(() => {
    const isBroken = sessionStorage.getItem('mended') === null
    const broken = new Proxy(navigator, {
      has(target, name) {
        if (name === 'share' && isBroken) throw new Error('broken')
        return name in target
      },
      get(target, name) {
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    Object.defineProperty(window, 'navigator', { value: broken })
  })
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await expect(page.locator('main')).toContainText('nicht verloren')
  await expect(page.locator('.site-header, .site-footer')).toHaveCount(2)
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
  await page.getByRole('button', { name: 'Seite neu laden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'KI erst klären' })).toBeVisible()
})
