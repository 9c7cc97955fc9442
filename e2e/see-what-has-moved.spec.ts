import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import type { Responses } from '../lib/instrument/response-set'
import { EARLIER_CODE } from './journey'

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
  page.locator(`.moved-pair[data-before="${before}"][data-after="${after}"]`)

async function nameResults(page: Page, labels: Readonly<Record<string, string>>) {
  await page.getByText('Ergebnisse benennen').click()
  for (const [code, label] of Object.entries(labels)) {
    await page.locator(`.naming-list [data-code="${code}"]`).getByLabel('Name', { exact: true }).fill(label)
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('three results of one firm by link: each with the one before, and the first with the last', async ({
      page,
    }) => {
      await page.goto(path(ONE_FIRM))
      await expect(page.locator('.view > .notes')).toContainText('derselbe Betrieb')
      await expect(page.locator('.moved-pair')).toHaveCount(3)
      const latest = pair(page, MIDDLE_CODE, LATEST_CODE)
      await expect(latest.locator('.moved-verdicts li')).toHaveText(['KI: Erst klären → Passt jetzt'])
      // 62.5 (42 to 75) and 83, of the integration of KI alone; customer analysis for every technology.
      await expect(latest.locator('.moved-dimensions li')).toHaveText([
        /^Integrierbarkeit \(KI\) 63 \(42–75\) → 83 \+20/,
        /^Kundenanalyse 63 → 75 \+12/,
      ])
      await latest.locator('summary').click()
      const answer = (item: string) => latest.locator(`.moved-items [data-item=${item}]`)
      await expect(answer('ai-process')).toHaveAttribute('data-trend', 'rose')
      await expect(answer('ai-rules')).toHaveAttribute('data-trend', 'now-answered')
      await expect(answer('ai-rules').locator('dd').first()).toHaveText('Weiß ich nicht')

      const table = page.locator('.verdict-table[data-technology=ai]')
      await expect(table.locator('strong')).toHaveText(['1', '1'])
      await expect(page.locator('.slopes path[data-code]')).toHaveCount(14)
      await expect(page.locator('.slopes').locator('..').locator('[data-legend] li')).toHaveCount(3)
      await page.getByRole('link', { name: 'Bitcoin-Zahlungen' }).click()
      await expect(page).toHaveURL(/view=moved.*technology=bitcoin|technology=bitcoin.*view=moved/)
      await expect(page.locator('.dimension-table caption')).toContainText('Bitcoin')

      await latest.getByRole('link', { name: 'Alles im Vergleich' }).click()
      await expect(page).toHaveURL(new RegExp(`/compare\\?r=${MIDDLE_CODE}&r=${LATEST_CODE}$`))
      await expect(page.locator('article.verdict')).toHaveCount(3)
    })

    test('where nothing has moved, one line says so', async ({ page }) => {
      const again = on('2026-11-22', { 'ai-rules': 3, 'ai-process': 4, 'customers-top-five': 4 })
      await page.goto(path([...ONE_FIRM, again]))
      const same = pair(page, LATEST_CODE, again)
      await expect(same).toHaveAttribute('data-outcome', 'same')
      await expect(same).toContainText('Nichts hat sich verändert.')
      await expect(same.locator('li, details')).toHaveCount(0)
    })
  })
}

test('names make firms; they are in no address and in no request', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(path(ONE_FIRM))
  await nameResults(page, { [EARLIER_CODE]: 'Müllerei Jost', [LATEST_CODE]: ' MÜLLEREI JOST' })
  // The one without a name is nobody's now.
  await expect(page.locator('.moved-pair')).toHaveCount(1)
  await expect(pair(page, EARLIER_CODE, LATEST_CODE).locator('h4')).toHaveText(/müllerei jost/i)
  await expect(page.locator('.view > .notes')).toContainText('Ergebnisse ohne Namen, hier nicht gezeigt: 1')

  await page
    .locator(`.naming-list [data-code="${LATEST_CODE}"]`)
    .getByLabel('Name', { exact: true })
    .fill('Schlosserei Wim')
  await expect(page.locator('.moved-pair')).toHaveCount(0)
  await expect(page.locator('.view')).toContainText('von keinem Betrieb mehr als ein Ergebnis')
  await page.getByRole('link', { name: 'Wer steht wo?' }).click()
  await expect(page.locator('.result-table')).toContainText('Schlosserei Wim')
  const told = [...sent, page.url()].map((text) => decodeURIComponent(text).toLowerCase())
  expect(told.filter((text) => /jost|schlosserei/.test(text))).toEqual([])
})

test('a filter does not turn results without a name into a firm', async ({ page }) => {
  await page.goto(path(ONE_FIRM))
  await nameResults(page, { [EARLIER_CODE]: 'Müllerei Jost' })
  await page.getByLabel('Suchen').fill(LATEST_CODE.slice(-9))
  await expect(page.locator('.moved-pair')).toHaveCount(0)
  await expect(page.locator('.view > .notes')).toContainText('Ergebnisse ohne Namen, hier nicht gezeigt: 1')
})

test('pointing at a result lights its slopes up', async ({ page }) => {
  await page.goto(path(ONE_FIRM))
  await page.locator('.naming').waitFor()
  await page.locator(`.moved-side[data-code="${LATEST_CODE}"]`).first().hover()
  await expect(page.locator('.slopes [data-lit]')).toHaveCount(7)
})

test('on paper it fits the sheet, in black, without controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  await page.goto(path(ONE_FIRM))
  await page.locator('.naming').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
  await expect(page.locator('.moved-pair:visible')).toHaveCount(3)
  await expect(page.locator('form:visible, .view-links:visible, .naming:visible')).toHaveCount(0)
  const lines = await page
    .locator('.dimension-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
  // One line each: no number and no name of a dimension is broken.
  expect(Math.max(...lines)).toBeLessThan(30)
  await expect(page.locator('.slope-rose').first()).toHaveCSS('stroke', 'rgb(0, 0, 0)')
})
