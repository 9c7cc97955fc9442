import { expect, test } from '@playwright/test'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

test('the result says what to clear up, what to do and where the firm stands', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const ai = page.locator('.advice[data-technology=ai]')
  await expect(ai.locator('.open-questions [data-item]')).toHaveCount(1)
  await expect(ai.locator('.open-questions')).toContainText('12 Punkte')
  await expect(ai.locator('.levers [data-item]')).toHaveCount(3)
  expect(
    await ai.locator('.levers li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item'))),
  ).toEqual(['ai-process', 'ai-data', 'ai-advantage'])
  await expect(ai.locator('.process [aria-current=step]')).toHaveText('Prototyp testen')

  const blockchain = page.locator('.advice[data-technology=blockchain]')
  await expect(blockchain.locator('.next-step [data-item]')).toHaveCount(3)
  await expect(blockchain.locator('[data-item=blockchain-neutral-party]')).toHaveAttribute('data-to', '2')
  await expect(blockchain.locator('.not-now dd')).toHaveCount(3)
  await expect(
    page.locator('.advice[data-technology=bitcoin] [data-item=bitcoin-advantage]'),
  ).toHaveAttribute('data-to', '4')
})

test('a link without answers shows what its verdicts allow, and says what is missing', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_SCORE_CODE}`)
  await expect(page.locator('.open-questions, .next-step, .levers, .facts, .what-if-section')).toHaveCount(0)
  await expect(page.locator('.advice .not-now')).toHaveCount(2)
  await expect(page.locator('section[aria-labelledby=advice]')).not.toBeEmpty()
})

test('facts stand beside the answers they belong to, with source, grade and date', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  // ai-rules is unknown, review-ai is at level 3: the first brings its facts, the second does not.
  await expect(page.locator('[data-fact=ai-literacy]')).toContainText('Quelle')
  await expect(page.locator('[data-fact=ai-use-2025]')).toHaveCount(0)
  for (const fact of await page.locator('[data-fact]').all()) {
    await expect(fact.locator('.evidence')).toContainText(/20\d\d/)
  }
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
    let isBroken = true
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
    Object.assign(window, { mend: () => (isBroken = false) })
  })
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await expect(page.locator('main')).toContainText('nicht verloren')
  await expect(page.locator('.site-header, .site-footer')).toHaveCount(2)
  await page.evaluate(() => Reflect.get(window, 'mend')())
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Ergebnis' })).toBeVisible()
})
