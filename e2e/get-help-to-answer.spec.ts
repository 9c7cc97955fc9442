import { expect, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { examples } from '../content/2026-1/de-examples'
import { onEachDevice, press } from './devices'
import { asked, openForm, show } from './journey'

/** Frau Öztürk, haulier, wants to know what is meant before she ticks anything. */
test('help and reason stand behind real details on every question, with and without JavaScript', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/assessment/full')
  for (const { id } of asked('full')) {
    await expect(page.locator(`#step-${id} details`)).toHaveCount(2)
    await expect(page.locator(`#step-${id} details`).first()).toContainText(wording.items[id]?.help ?? '')
    await expect(page.locator(`#step-${id} details`).last()).toContainText(wording.items[id]?.why.text ?? '')
  }
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  await plain.goto('/assessment/full')
  await plain.locator('#step-ai-rules summary').first().click()
  await expect(plain.locator('#step-ai-rules details p').first()).toBeVisible()
  await plain.close()
})

onEachDevice(() => {
  test('an example fits the chosen industry, changes with it, and goes with it', async ({ page }) => {
    await openForm(page)
    const requested: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).pathname))
    await page.getByLabel('Branche', { exact: true }).selectOption('logistics')
    await show(page, 'ai-use-case')
    await press(page.locator('#step-ai-use-case summary').first())
    const example = page.locator('#step-ai-use-case .example')
    await expect(example).toContainText(examples['ai-use-case']?.logistics ?? 'missing')
    await show(page, 'setup')
    await page.getByLabel('Branche', { exact: true }).selectOption('health')
    await expect(example).toContainText(examples['ai-use-case']?.health ?? 'missing')
    await page.getByLabel('Branche', { exact: true }).selectOption('')
    await expect(example).toHaveCount(0)
    // Which industry it is stays here: the examples of all come together.
    expect(requested.some((path) => path === '/assessment/examples/2026-1')).toBe(true)
    expect(requested.join()).not.toMatch(/logistics|health/)
  })
})

test('each technology is explained in two sentences, where it is chosen and where it is asked about', async ({
  page,
}) => {
  await openForm(page)
  for (const [id, item] of [
    ['ai', 'ai-use-case'],
    ['blockchain', 'blockchain-partners'],
    ['bitcoin', 'bitcoin-demand'],
  ] as const) {
    const { explanation } = wording.technologies[id]
    expect(explanation.split(/\.(?:\s|$)/).filter(Boolean)).toHaveLength(2)
    await show(page, 'setup')
    await expect(page.getByText(explanation).first()).toBeVisible()
    await show(page, item)
    await page.locator('.block-explanation:visible summary').click()
    await expect(page.locator('.block-explanation:visible p')).toHaveText(explanation)
  }
})

test('"Weiß ich nicht" says once what it means, "Trifft auf uns nicht zu" wherever it is offered', async ({
  page,
}) => {
  await page.goto('/assessment/full')
  await expect(page.locator('.item').first().locator('.choice-apart small').first()).toBeAttached()
  await show(page, 'ideas-prototype')
  const apart = page.locator('#step-ideas-prototype .choice-apart')
  await expect(apart).toHaveCount(2)
  await expect(apart.first().locator('small')).toHaveCount(0)
  await expect(apart.last().locator('small')).toBeVisible()
  await expect(page.locator('#step-ai-rules .choice-apart')).toHaveCount(1)
})

test('before the start there is a list of what to have at hand', async ({ page }) => {
  await page.goto('/assessment')
  await page.locator('.at-hand summary').click()
  await expect(page.locator('.at-hand li')).toHaveCount(7)
})
