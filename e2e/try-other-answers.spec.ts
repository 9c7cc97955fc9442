import { expect, type Page, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { offeredResponses } from '../lib/instrument/vocabulary'
import { EXAMPLE_CODE, verdict } from './journey'

/** Frau Aydin wonders which answer would change something, and turns a few of them. */
const panel = (page: Page) => page.locator('.what-if-panel')
const strip = (page: Page, item: string) => panel(page).locator(`.level-strip[data-item=${item}]`)
const choose = (page: Page, item: string, response: string) =>
  strip(page, item).locator(`input[value="${response}"]`).check()
const imagined = (page: Page, technology: string) =>
  panel(page).locator(`.verdict-strip [data-technology=${technology}]`)

async function open(page: Page, code = EXAMPLE_CODE) {
  await page.goto(`/results/${code}`)
  await page.waitForLoadState('networkidle')
  await page.locator('.what-if > summary').click()
  await panel(page).waitFor()
}

test('the row brings its script when it is opened, and the answers that matter most come first', async ({
  page,
}) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  const row = page.locator('.what-if > summary')
  expect((await row.boundingBox())?.height).toBe(56)
  await row.click()
  await panel(page).waitFor()
  expect(scripts.length).toBeGreaterThan(0)

  const items = await panel(page)
    .locator('.level-strip')
    .evaluateAll((strips) => strips.map((one) => one.getAttribute('data-item')))
  expect(items.length).toBeGreaterThanOrEqual(3)
  expect(items.length).toBeLessThanOrEqual(5)
  expect(items[0]).toBe('ai-rules')
  // One of each technology, before a second of the first.
  expect(items.slice(0, 3).map((id) => id?.split('-')[0])).toEqual(['ai', 'blockchain', 'bitcoin'])

  await panel(page).getByText('Die übrigen').click()
  await expect(panel(page).locator('.level-strip')).toHaveCount(questionnaire.items.length)
  for (const item of questionnaire.items) {
    await expect(strip(page, item.id).getByRole('radio')).toHaveCount(offeredResponses(item).length)
  }
})

test('the result follows every change at once, says which verdict has changed, and can be reset', async ({
  page,
}) => {
  await open(page)
  await expect(imagined(page, 'ai')).toHaveAttribute('data-imagined', 'clarify')
  const save = panel(page).getByRole('button', { name: 'Als eigenes Ergebnis öffnen' })
  const reset = panel(page).getByRole('button', { name: 'Zurücksetzen' })
  await expect(save).toBeDisabled()
  await expect(reset).toBeDisabled()
  await expect(strip(page, 'ai-rules').getByRole('radio', { name: /heute/ })).toBeChecked()

  await choose(page, 'ai-rules', '3')
  await expect(imagined(page, 'ai')).toHaveAttribute('data-imagined', 'fits-now')
  const said = panel(page).locator('.verdict-strip').getByRole('status')
  await expect(said).toContainText(wording.verdicts['fits-now'].label)
  await expect(said).toContainText(wording.verdicts.clarify.label)
  // What was is a ring beside what would be.
  await expect(panel(page).locator('.profile-table [data-dimension=integration] circle.before')).toHaveCount(
    1,
  )
  // The result itself stays what it was.
  expect(await verdict(page, 'ai')).toBe('clarify')

  await reset.click()
  await expect(imagined(page, 'ai')).toHaveAttribute('data-imagined', 'clarify')
  await expect(panel(page).locator('circle.before')).toHaveCount(0)

  await choose(page, 'ai-rules', '3')
  await save.click()
  await page.waitForURL(
    (url) => url.pathname.startsWith('/results/A') && !url.pathname.endsWith(EXAMPLE_CODE),
  )
  expect(await verdict(page, 'ai')).toBe('fits-now')
})

test('where too little is known the figure is open, as in the table, and not 0', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const responses = { ...workedExample.responses, 'ai-process': 'unknown', 'ai-data': 'unknown' } as const
  await open(page, encodeAnswers(questionnaire, { ...workedExample, responses }))
  const figure = imagined(page, 'ai').locator('td').last()
  await expect(figure).toHaveText('offen 0–100')
  await panel(page).getByText('Die übrigen').click()
  await choose(page, 'ai-rules', '2')
  await expect(figure).toHaveText('offen 0–100→ offen 17–83')
  expect(await figure.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBe(0)
})

test('what is shown is what the server shows for the same answers', async ({ page, request }) => {
  await open(page)
  await choose(page, 'bitcoin-advantage', '4')
  const changed = {
    ...workedExample,
    responses: { ...workedExample.responses, 'bitcoin-advantage': 4 as const },
  }
  const code = encodeAnswers(questionnaire, changed)
  const { technologies } = await (await request.get(`/api/results/${code}`)).json()
  await expect(imagined(page, 'bitcoin')).toHaveAttribute('data-imagined', technologies[2].verdict)
})

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]) {
  test(`question and result are in sight together: ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await open(page)
    for (const question of await panel(page).locator('.level-strip').all()) {
      // As a thumb or the keyboard would bring it up.
      await question.evaluate((one) => one.scrollIntoView({ block: 'nearest' }))
      const [asked, result] = await Promise.all([
        question.boundingBox(),
        panel(page).locator('.verdict-strip').boundingBox(),
      ])
      if (!asked || !result) throw new Error('Question and result are not both there.')
      for (const { y, height } of [asked, result]) {
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeLessThanOrEqual(viewport.height + 0.5)
      }
      const areApart =
        asked.y + asked.height <= result.y + 0.5 ||
        asked.x + asked.width <= result.x ||
        result.y + result.height <= asked.y
      expect(areApart).toBe(true)
      const levels = await question.locator('label').evaluateAll((labels) =>
        labels.map((label) => {
          const { width, height } = label.getBoundingClientRect()
          return Math.min(width, height)
        }),
      )
      expect(Math.min(...levels)).toBeGreaterThanOrEqual(44)
    }
    if (viewport.width < 1000) return
    await panel(page).evaluate((one) => one.scrollIntoView({ block: 'end' }))
    await expect(panel(page).locator('.profile-table')).toBeInViewport({ ratio: 1 })
    for (const question of await panel(page).locator('.level-strip').all())
      await expect(question).toBeInViewport({ ratio: 1 })
  })
}

for (const [what, sentence] of [
  ['all of it', ''],
  ['the wording of the edition', wording.items['ai-rules']?.stem ?? 'missing'],
  ['the words of the panel', 'Diese Zahlen sind nicht Ihr Ergebnis'],
] as const) {
  test(`if ${what} does not load, the page stays and says so, and it can be tried again`, async ({
    page,
  }) => {
    await page.goto(`/results/${EXAMPLE_CODE}`)
    await page.waitForLoadState('networkidle')
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch()
      const script = await response.text()
      return script.includes(sentence) ? route.abort() : route.fulfill({ response, body: script })
    })
    await page.locator('.what-if > summary').click()
    await expect(page.locator('.what-if [role=status]')).toContainText('nicht laden')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    await page.unrouteAll({ behavior: 'wait' })
    await page.locator('.what-if').getByRole('button', { name: 'Ausprobieren' }).click()
    await expect(imagined(page, 'ai')).toHaveAttribute('data-imagined', 'clarify')
  })
}
