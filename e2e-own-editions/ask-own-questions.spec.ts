import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { readEdition } from '../app/operator/read-editions'
import { questionnaire as edition2026 } from '../content/2026-1/structure'
import { chooseProfile, EXAMPLE_CODE, fillIn, openForm, radio, show, submit } from '../e2e/journey'
import { encodeAnswers } from '../lib/codes/answer-code'
import { encodeScores } from '../lib/codes/score-code'
import { askedItems } from '../lib/instrument/asked-items'
import type { Response } from '../lib/instrument/vocabulary'
import { reportOnAnswers } from '../lib/report/report'
import { publicReport } from '../lib/scoring/scored-result'

/** A chamber asks its own edition (docs/editions/handwerk-2027.json), on the build that is everybody's. */
const FILE = join(import.meta.dirname, '../docs/editions/handwerk-2027.json')
const read = readEdition(FILE, ['de', 'en'])
if (!read.ok) throw new Error('The example does not hold.')
const own = read.questionnaire
const ALL = ['ai', 'blockchain', 'bitcoin'] as const
const full = askedItems(own, 'full', ALL)
/** Of every own item and label something that no released edition says. */
const OWN_WORDS = {
  stem: 'Was passiert bei Ihnen nach einer Reklamation?',
  label: 'Umgang mit Reklamationen',
  dimension: 'Netzwerk',
  technology: 'Gemeinsames Register',
}

function codeOf(
  respond: (place: number) => Response,
  answeredOn = '2026-11-22',
  questionnaire = own,
): string {
  return encodeAnswers(questionnaire, {
    ...{ edition: own.edition, form: 'full', technologies: ALL, answeredOn, profile: { industry: 'crafts' } },
    responses: Object.fromEntries(full.map(({ id }, place) => [id, respond(place)])),
  })
}
const CODES = [
  codeOf((place) => (place % 5) as Response),
  codeOf(() => 3),
  codeOf((place) => ((place + 2) % 5) as Response, '2026-11-25'),
]
const [CODE = ''] = CODES

/** What the browser refuses or complains of. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  return complaints
}

test('from the first question to the result, its picture and its questions again', async ({
  page,
  request,
}) => {
  const complaints = listen(page)
  await openForm(page, '/assessment/full')
  await expect(page.locator('input[name=edition]')).toHaveValue(own.edition)
  await expect(page.locator('fieldset.item')).toHaveCount(full.length)
  await expect(page.getByText(OWN_WORDS.stem)).toHaveCount(1)
  await chooseProfile(page, 'Branche', 'crafts')
  await fillIn(page, full, ({ id }) => (id === 'ai-quotations' ? 1 : 2))
  await show(page, 'customers-complaints')
  await expect(
    page.locator('#step-customers-complaints, fieldset.item:has([name=customers-complaints])').first(),
  ).toContainText('Malerbetrieb fand')
  await show(page, 'overview')
  await submit(page)
  await page.waitForURL(/\/results\/AWH/)
  await expect(page.locator('main')).toContainText(`Ausgabe ${own.edition}`)
  await expect(page.locator('.newer-edition')).toHaveCount(0)
  for (const words of [OWN_WORDS.dimension, OWN_WORDS.technology])
    await expect(page.getByText(words).first()).toBeAttached()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const code = page.url().split('/').at(-1) ?? ''
  const [picture, general] = await Promise.all([
    request.get(`/results/${code}/opengraph-image`),
    request.get('/opengraph-image'),
  ])
  expect(picture.headers()['content-type']).toBe('image/png')
  expect((await picture.body()).equals(await general.body())).toBe(false)

  await page.goto(`/assessment/${code}`)
  await expect(radio(page, 'ai-quotations', 1)).toBeChecked()
  expect(complaints).toEqual([])
})

test('what would be, if: in the words of the edition', async ({ page }) => {
  const complaints = listen(page)
  await page.goto(`/results/${CODE}`, { waitUntil: 'networkidle' })
  const panel = page.locator('details.what-if')
  // It lies among what is to be looked up.
  await panel.evaluate((element) => {
    for (let part: Element | null = element; part; part = part.parentElement)
      if (part instanceof HTMLDetailsElement) part.open = true
  })
  await panel.getByText(/^Die übrigen \d+ Fragen$/).click()
  const strip = panel.locator('.level-strip[data-item=ai-quotations]')
  await expect(strip).toContainText('Wie sind Ihre Angebote der letzten 24 Monate abgelegt?')
  await strip.locator('input[value="0"]').check()
  await expect(panel.locator('.verdict-strip [data-technology=ai]')).toContainText('Passt mit Vorarbeit')
  expect(complaints).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form leads to the same result, and back if something is missing', async ({ page }) => {
    await page.goto('/assessment/full')
    await submit(page)
    await expect(page.locator('.error-summary')).toContainText(OWN_WORDS.label)
    for (const { id } of full) await radio(page, id, 2).check()
    await submit(page)
    await page.waitForURL(/\/results\/AWH/)
    await expect(page.locator('main')).toContainText(OWN_WORDS.technology)
  })
})

test('side by side: own results and released ones, drawn by the server and by the browser', async ({
  page,
}) => {
  const complaints = listen(page)
  const address = `/compare?${[...CODES, EXAMPLE_CODE].map((code) => `r=${code}`).join('&')}`
  await page.goto(address, { waitUntil: 'networkidle' })
  const rows = page.locator('[data-code]')
  await expect(rows.first()).toBeVisible()
  await page.goto(`${address}&view=differ`, { waitUntil: 'networkidle' })
  await expect(page.locator('main')).toContainText(OWN_WORDS.label)
  await page.goto(`/compare?r=${CODES[0]}&r=${CODES[2]}`, { waitUntil: 'networkidle' })
  await expect(page.locator('main')).toContainText(OWN_WORDS.dimension)
  expect(complaints).toEqual([])
})

test('links handed in are read in the browser', async ({ page }) => {
  await page.goto('/compare', { waitUntil: 'networkidle' })
  await page
    .locator('textarea')
    .first()
    .fill(CODES.map((code) => `https://hwk.example/results/${code}`).join('\n'))
  await page.locator('button.needs-script').click()
  await page.waitForURL(/\/compare\?r=AWH/)
  await expect(page.locator('main')).toContainText('Gemeinsames Register')
})

test('score codes open, and JSON names the edition', async ({ page, request }) => {
  const answers = {
    ...{
      edition: own.edition,
      form: 'full' as const,
      technologies: ALL,
      answeredOn: '2026-11-22',
      profile: {},
    },
    responses: Object.fromEntries(full.map(({ id }) => [id, 3 as Response])),
  }
  await page.goto(`/results/${encodeScores(own, publicReport(reportOnAnswers(own, answers)))}`)
  await expect(page.locator('main')).toContainText(OWN_WORDS.dimension)
  const json = await (await request.get(`/api/results/${CODE}`)).json()
  expect(JSON.stringify(json)).toContain(`"${own.edition}"`)
  const made = await request.post('/api/results', { data: answers })
  expect(made.status()).toBe(201)
})

test('released editions still open, with their own questions', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await expect(page.locator('main')).toContainText('Ausgabe 2026-1')
  await expect(page.locator('.verdict-rows')).not.toContainText(OWN_WORDS.technology)
  await expect(page.locator('.newer-edition')).toContainText(own.edition)
  await page.goto('/assessment/edition/2026-1/full')
  await expect(page.locator('input[name=edition]')).toHaveValue('2026-1')
  await expect(page.locator('fieldset.item')).toHaveCount(edition2026.items.length)
})

test('a code of somebody else’s edition with the same number is an edition that is not known here', async ({
  page,
}) => {
  const elsewhere = codeOf(() => 2, '2026-11-22', { ...own, mark: 'Zz09' })
  const response = await page.goto(`/results/${elsewhere}`)
  expect(response?.status()).toBe(404)
  await expect(page.locator('h1')).toContainText('Ausgabe')
  expect((await page.goto('/assessment/own/fremde-2027'))?.status()).toBe(404)
})

test('the same in English', async ({ page }) => {
  await openForm(page, '/en/assessment/full')
  await expect(page.getByText('What happens in your firm after a complaint?')).toHaveCount(1)
  await page.goto(`/en/results/${CODE}`)
  await expect(page.locator('main')).toContainText('Shared register')
})

test('start and method are about what is asked', async ({ page }) => {
  const complaints = listen(page)
  await page.goto('/method')
  await expect(page.locator('[data-item=ai-quotations]')).toHaveCount(1)
  await expect(page.locator('[data-item=bitcoin-reach]')).toHaveCount(0)
  await page.goto('/')
  await expect(page.locator('main')).toContainText('KI, Register und Bitcoin')
  expect(complaints).toEqual([])
})

test('the preview shows every question with its levels and where it comes from, to nobody’s search', async ({
  page,
}) => {
  for (const path of ['/assessment/preview', '/en/assessment/preview']) {
    const response = await page.goto(path)
    expect(response?.headers()['x-robots-tag']).toBe('noindex')
    await expect(page.locator('[data-previewed]')).toHaveCount(full.length)
    await expect(page.locator('[data-previewed=ai-quotations] ol').first().locator('li')).toHaveCount(5)
    await expect(page.locator('[data-missing="0"]')).toHaveCount(2)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})
