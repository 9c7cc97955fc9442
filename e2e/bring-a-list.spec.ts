import { utils, write } from '@e965/xlsx'
import { expect, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'

const codeOn = (day: string) => encodeAnswers(questionnaire, { ...workedExample, answeredOn: day })
const [first, second, third] = ['2026-02-03', '2026-05-04', '2026-08-05'].map(codeOn) as [
  string,
  string,
  string,
]
const link = (code: string) => `https://passgenau.example/results/${code}`

/** A list as somebody keeps it in Excel: names, and links behind the word "Ergebnis". */
function workbook(): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['Firma', 'Link'],
    ['Albrecht', 'Ergebnis'],
    ['Brandt', link(second)],
  ])
  Object.assign(sheet['B2'] ?? {}, { l: { Target: link(first) } })
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Firmen')
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }))
}

const files = [
  { name: 'firmen.xlsx', mimeType: '', buffer: workbook() },
  { name: 'liste.csv', mimeType: '', buffer: Buffer.from(`Müller;${link(third)}\r\n`, 'latin1') },
  { name: 'kaputt.xlsx', mimeType: '', buffer: workbook().subarray(0, -40) },
]

test('lists from Excel are read in the browser, links behind cells too, and the policy allows it', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto('/compare')
  await page.getByLabel('Gespeicherte Dateien').setInputFiles(files)
  await expect(page.locator('.file-notes p')).toHaveCount(3)
  await expect(page.locator('.file-notes')).toContainText('„kaputt.xlsx“: Die Datei lässt sich nicht')
  await expect(page.getByLabel('Links oder Codes')).toHaveValue([first, second, third].join('\n'))
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.locator('.result-list tbody tr')).toHaveCount(3)
  expect(said).toEqual([])
  expect(workers.length).toBeGreaterThan(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the server reads a CSV and says what to do with a workbook', async ({ page }) => {
    await page.goto('/compare')
    await page.getByLabel('Gespeicherte Dateien').setInputFiles(files.slice(0, 2))
    await page.getByRole('button', { name: 'Anzeigen' }).click()
    await expect(page.locator('.error-summary li')).toHaveText([/firmen\.xlsx.*JavaScript.*Spalte/])
    await expect(page.locator('.result-list tbody tr')).toHaveCount(1)
  })
})
