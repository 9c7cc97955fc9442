import { expect, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { questionnaire } from '../content/2026-1/structure'
import { wording as firmsInWords } from '../content/samples/firms.de'
import { DIMENSIONS, VERDICTS } from '../lib/instrument/vocabulary'
import { EXAMPLE_CODE } from './journey'

/** Someone who has never been here: what it is, what comes of it, and how to begin. */
for (const [width, height, limit] of [
  [360, 740, 2700],
  [1280, 900, 1300],
] as const) {
  test(`in a window of ${width} pixels the start takes at most ${limit}, and the first screen shows both ways and a result`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(limit)
    const cards = page.locator('.form-cards a')
    await expect(cards).toHaveText([/4 bis 5 Minuten/, /10 bis 15 Minuten/])
    for (const card of await cards.all()) await expect(card).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.result-sheet h2').first()).toBeInViewport({ ratio: 1 })
  })
}

test('the sheet says what the page of the same result says', async ({ page }) => {
  await page.goto('/')
  const sheet = page.locator('.result-sheet')
  const headline = await sheet.locator('> h2').textContent()
  const verdicts = await sheet.locator('[data-verdict] .verdict-sign').allTextContents()
  await sheet.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/results/${EXAMPLE_CODE}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
  await expect(page.locator('.verdict-rows .verdict-sign')).toHaveText(verdicts)
})

test('the squares are counted from what the questions rest on', async ({ page }) => {
  await page.goto('/')
  const grades = questionnaire.items.map(({ id }) => wording.items[id]?.why.grade)
  const key = page.locator('.evidence-key li')
  let total = 0
  for (const line of await key.all()) {
    const grade = await line.getAttribute('data-grade')
    const count = grades.filter((each) => each === grade).length
    await expect(line).toContainText(`: ${count}`)
    const drawn = await page.locator(`.evidence-squares [data-grade="${grade}"]`).getAttribute('d')
    expect(drawn?.match(/M/g)).toHaveLength(count)
    total += count
  }
  expect(total).toBe(questionnaire.items.length)
})

test('the rows for consultants are those of the sample, from the best verdict to the lowest', async ({
  page,
}) => {
  await page.goto('/')
  const rows = page.locator('.sample-rows tr')
  await expect(rows).toHaveCount(6)
  const labels = Object.values(firmsInWords.names).map(({ label }) => label)
  const order: readonly string[] = VERDICTS
  const verdicts: number[] = []
  for (const row of await rows.all()) {
    const verdict = await row.getAttribute('data-verdict')
    verdicts.push(order.indexOf(verdict ?? ''))
    expect(labels).toContain(await row.locator('th').textContent())
    await expect(row.locator('[data-shade]')).toHaveCount(DIMENSIONS.length)
  }
  expect(verdicts).toEqual(verdicts.toSorted((one, other) => one - other))
  expect(new Set(verdicts).size).toBeGreaterThan(2)
})
