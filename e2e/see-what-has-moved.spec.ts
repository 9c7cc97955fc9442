import { expect, type Locator, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import type { Responses } from '../lib/instrument/response-set'
import { PHONE } from './devices'
import { EARLIER_CODE } from './journey'
import { heightOf, openSample, widthOf } from './samples'

/** The firm of the worked example once more, later: its arrangements for KI are settled. */
const on = (answeredOn: string, changes: Responses) =>
  encodeAnswers(questionnaire, {
    ...workedExample,
    answeredOn,
    responses: { ...workedExample.responses, ...changes },
  })
const LATEST_CODE = on('2026-11-21', { 'ai-rules': 3, 'ai-process': 4, 'customers-top-five': 4 })
const MIDDLE_CODE = on('2026-05-04', {})
const path = (codes: readonly string[], more = '') =>
  `/compare?${codes.map((code) => `r=${code}`).join('&')}&view=moved${more}`
const ONE_FIRM = [LATEST_CODE, EARLIER_CODE, MIDDLE_CODE]

const pair = (page: Page, before: string, after: string) =>
  page.locator(`.movement-table tbody[data-before="${before}"][data-after="${after}"]`)
const rows = (page: Page) => page.locator('.movement-table tbody')
const dimension = (row: Locator, id: string) => row.locator(`td[data-dimension=${id}]`)

async function nameResults(page: Page, labels: Readonly<Record<string, string>>) {
  await page.getByText('Benennen', { exact: true }).click()
  for (const [code, label] of Object.entries(labels)) {
    await page.locator(`.naming-list [data-code="${code}"]`).getByLabel('Name', { exact: true }).fill(label)
  }
  await page.keyboard.press('Escape')
}

/** All of them called alike in the window's storage. */
async function openNamed(page: Page, codes: readonly string[]) {
  const entries = codes.map((code) => ({ code, label: 'Müllerei Jost', group: '', note: '' }))
  await page.addInitScript(
    (stored) => {
      if (location.protocol.startsWith('http'))
        sessionStorage.setItem('passgenau-collection', JSON.stringify({ ...stored, savedAt: Date.now() }))
    },
    { title: '', entries, decisions: [] },
  )
  await page.goto(path(codes))
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('three results without a name may be three firms: none is made of them', async ({ page }) => {
      await page.goto(path(ONE_FIRM))
      await expect(page.locator('.view')).toContainText('Kein Ergebnis hat einen Namen.')
      await expect(page.locator('.view')).toContainText('hier nicht gezeigt: 3')
      await expect(page.locator('.view li').first()).toContainText(
        javaScriptEnabled ? 'unter „Benennen“' : 'nur mit JavaScript',
      )
      await expect(rows(page)).toHaveCount(0)
    })
  })
}

test('three results of one firm: the first with the last, and below it each with the one before', async ({
  page,
}) => {
  await openNamed(page, ONE_FIRM)
  await expect(rows(page)).toHaveCount(3)
  await expect(pair(page, EARLIER_CODE, LATEST_CODE)).not.toHaveAttribute('data-step')
  const latest = pair(page, MIDDLE_CODE, LATEST_CODE)
  await expect(latest).toHaveAttribute('data-step')
  // Of three technologies the one that is looked at stands first; the others stayed as they were.
  await expect(latest.locator('td[data-technology]')).toHaveText([
    'Erst klären → Passt jetzt',
    'Passt derzeit nicht unverändert',
    'Passt derzeit nicht unverändert',
  ])
  // 62.5 (42 to 75) and 83, of the integration of KI; customer analysis for every technology.
  await expect(dimension(latest, 'integration')).toHaveText('+20gestiegen: 63 (42–75) → 83')
  await expect(dimension(latest, 'customer-analysis')).toHaveText('+12gestiegen: 63 → 75')
  await expect(dimension(latest, 'resources')).toHaveText(/^unverändert: \d+$/)
  // What only a range could explain is told apart from what is the same, in words.
  const before = pair(page, EARLIER_CODE, MIDDLE_CODE)
  await expect(before.locator('[data-trend=fell] b')).toHaveText(['−12'])
  await expect(page.locator('th[data-dimension=integration] b')).toHaveText('▲1 ▼0')
  await expect(page.locator('th[data-dimension=integration] .only-spoken')).toHaveText(
    'gestiegen: 1, gesunken: 0',
  )

  await latest.locator('summary').click()
  await expect(latest.locator('.moved-verdicts li')).toHaveText(['KI: Erst klären → Passt jetzt'])
  const answer = (item: string) => latest.locator(`.moved-items [data-item=${item}]`)
  await expect(answer('ai-process')).toHaveAttribute('data-trend', 'rose')
  await expect(answer('ai-rules')).toHaveAttribute('data-trend', 'now-answered')
  await expect(answer('ai-rules').locator('dd').first()).toHaveText('Weiß ich nicht')
  await latest.getByRole('link', { name: 'Alles im Vergleich' }).click()
  await expect(page).toHaveURL(new RegExp(`/compare\\?r=${MIDDLE_CODE}&r=${LATEST_CODE}$`))
})

test('another technology stands first once it is chosen', async ({ page }) => {
  await openNamed(page, ONE_FIRM)
  await page.getByRole('link', { name: 'Bitcoin-Zahlungen' }).click()
  await expect(page).toHaveURL(/view=moved.*technology=bitcoin|technology=bitcoin.*view=moved/)
  await expect(page.locator('.movement-table thead th').nth(2)).toHaveText('Bitcoin')
})

test('where nothing has moved, one line says so', async ({ page }) => {
  const again = on('2026-11-22', { 'ai-rules': 3, 'ai-process': 4, 'customers-top-five': 4 })
  await openNamed(page, [...ONE_FIRM, again])
  const same = pair(page, LATEST_CODE, again)
  await expect(same).toHaveAttribute('data-outcome', 'same')
  await expect(same.locator('td[data-trend]:not([data-trend=same])')).toHaveCount(0)
  await same.locator('summary').click()
  await expect(same.locator('.opened')).toContainText('Nichts hat sich verändert.')
})

for (const { name, use, most } of [
  { name: 'a phone', use: PHONE, most: 1800 },
  { name: 'a desk', use: { viewport: { width: 1280, height: 900 } }, most: 1300 },
]) {
  test.describe(`on ${name}`, () => {
    test.use(use)

    test('eleven firms are one short page with all seven dimensions on it', async ({ page }) => {
      await openSample(page, 'firms', 'moved')
      await expect(rows(page)).toHaveCount(11)
      await page.locator('.filter-fields').waitFor()
      expect(await heightOf(page)).toBeLessThanOrEqual(most)
      const { width } = page.viewportSize() ?? { width: 0 }
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      const edges = await page
        .locator('.change-arrow')
        .evaluateAll((arrows) => arrows.map((arrow) => arrow.getBoundingClientRect().right))
      expect(edges.length).toBeGreaterThan(70)
      expect(Math.max(...edges)).toBeLessThanOrEqual(width)
      // The sign of the verdict has its word beside it, or room to say it to those who hear the page.
      await expect(rows(page).first().locator('.verdict-move').first()).toContainText('Passt')
    })
  })
}

test('names make firms; they are in no address and in no request', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(path(ONE_FIRM))
  await nameResults(page, { [EARLIER_CODE]: 'Müllerei Jost', [LATEST_CODE]: ' MÜLLEREI JOST' })
  // The one without a name is nobody's now.
  await expect(rows(page)).toHaveCount(1)
  await expect(pair(page, EARLIER_CODE, LATEST_CODE).locator('summary')).toHaveText(/müllerei jost/i)
  await expect(page.locator('.moved > .hint').first()).toContainText(
    'Ergebnisse ohne Namen, hier nicht gezeigt: 1',
  )

  await page.getByText('Benennen', { exact: true }).click()
  await page
    .locator(`.naming-list [data-code="${LATEST_CODE}"]`)
    .getByLabel('Name', { exact: true })
    .fill('Schlosserei Wim')
  await page.keyboard.press('Escape')
  await expect(rows(page)).toHaveCount(0)
  await expect(page.locator('.view')).toContainText('von keinem Betrieb mehr als ein Ergebnis')
  await page.getByRole('link', { name: 'Wer steht wo?' }).click()
  await expect(page.locator('.firm-table')).toContainText('Schlosserei Wim')
  const told = [...sent, page.url()].map((text) => decodeURIComponent(text).toLowerCase())
  expect(told.filter((text) => /jost|schlosserei/.test(text))).toEqual([])
})

test('a filter does not turn results without a name into a firm', async ({ page }) => {
  await page.goto(path(ONE_FIRM))
  await nameResults(page, { [EARLIER_CODE]: 'Müllerei Jost' })
  await page.getByLabel('Suchen').fill(LATEST_CODE.slice(-9))
  await expect(rows(page)).toHaveCount(0)
  await expect(page.locator('.moved > .hint').first()).toContainText(
    'Ergebnisse ohne Namen, hier nicht gezeigt: 1',
  )
})

test('on paper it fits the sheet, in black, without controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  await openNamed(page, ONE_FIRM)
  await page.locator('.filter-fields').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
  await expect(page.locator('.movement-table tbody:visible')).toHaveCount(3)
  await expect(page.locator('form:visible, .view-links:visible, .naming:visible')).toHaveCount(0)
  const lines = await page
    .locator('.movement-table tbody tr:first-child')
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
  // Two lines at most: points above their arrow.
  expect(Math.max(...lines)).toBeLessThan(45)
  await expect(page.locator('.arrow-solid').first()).toHaveCSS('fill', 'rgb(0, 0, 0)')
})
