import { readFile } from 'node:fs/promises'
import { read, utils } from '@e965/xlsx'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import { EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'
import { firmNames, openPanel } from './many-results'

/** What a stranger could have put into a list that a consultant imports. */
const HOSTILE = '=HYPERLINK("https://boese.example";"Klick")'
const SCRIPT = '<img src=x onerror="window.intruder=true">'
const NAMES = { [EARLIER_CODE]: HOSTILE, [EXAMPLE_CODE]: SCRIPT, [EXAMPLE_SCORE_CODE]: '+49 Müller; "Söhne"' }

async function openNamed(page: Page) {
  const entries = Object.entries(NAMES).map(([code, label]) => ({ code, label, group: '@gruppe', note: '' }))
  await page.addInitScript((entries) => {
    if (!location.protocol.startsWith('http')) return
    const collection = { title: '', entries, decisions: [], savedAt: Date.now() }
    sessionStorage.setItem('passgenau-collection', JSON.stringify(collection))
  }, entries)
  await page.goto(
    `/compare?${Object.keys(NAMES)
      .map((code) => `r=${code}`)
      .join('&')}`,
  )
  await page.locator('.filter-fields').waitFor()
}

async function take(page: Page, button: string) {
  await openPanel(page, 'Herunterladen')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test.beforeEach(({ page }) => openNamed(page))

test('a CSV that German Excel opens: semicolons, a byte order mark, and no formula', async ({ page }) => {
  const { name, bytes } = await take(page, 'Tabelle (CSV)')
  expect(name).toMatch(/^passgenau-vergleich-\d{4}-\d\d-\d\d\.csv$/)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows: string[][] = parse(bytes, { delimiter: ';', bom: true })
  expect(rows).toHaveLength(4)
  expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
  expect(rows.flat()).toContain(`'${HOSTILE}`)
  const [head = []] = rows
  const example = rows.find((row) => row.includes(SCRIPT)) ?? []
  expect(example[head.indexOf('KI: Reifegrad')]).toBe('63')
  // A verdict "not now" has no readiness, here either.
  expect(example[head.indexOf('Blockchain: Reifegrad')]).toBe('')
})

test('what writes a workbook comes only when one is asked for', async ({ page }) => {
  const asked = new Set<string>()
  page.context().on('request', (request) => request.url().endsWith('.js') && asked.add(request.url()))
  /** Whether one of the scripts names a part that each workbook has. */
  const canWrite = async () => {
    const texts = [...asked].map(async (url) => (await page.request.get(url)).text())
    return (await Promise.all(texts)).some((text) => text.includes('xl/worksheets'))
  }
  await page.reload({ waitUntil: 'networkidle' })
  expect(asked.size).toBeGreaterThan(3)
  expect(await canWrite()).toBe(false)
  await take(page, 'Excel-Datei (XLSX)')
  expect(await canWrite()).toBe(true)
})

test('a workbook with four sheets, numbers as numbers, and no formula', async ({ page }) => {
  const { name, bytes } = await take(page, 'Excel-Datei (XLSX)')
  expect(name).toMatch(/\.xlsx$/)
  const book = read(bytes, { cellFormula: true })
  expect(book.SheetNames).toHaveLength(4)
  for (const sheet of Object.values(book.Sheets)) {
    for (const cell of Object.values(sheet)) expect(cell?.f).toBeUndefined()
  }
  const [results, dimensions, items] = book.SheetNames.map((sheet) => {
    const found = book.Sheets[sheet]
    if (!found) throw new Error(`There is no sheet "${sheet}".`)
    return utils.sheet_to_json<Record<string, unknown>>(found)
  })
  expect(results).toHaveLength(3)
  expect(results?.map((row) => row['Name'])).toContain(HOSTILE)
  expect(results?.find((row) => row['Name'] === SCRIPT)?.['KI: Reifegrad']).toBe(63)
  // Three technologies, seven dimensions, three results; answers of the two that carry them.
  expect(dimensions).toHaveLength(63)
  expect(items?.length).toBe(64)
})

test('a report that Word opens, with the names as text and nothing else of them', async ({ page }) => {
  const { name, bytes } = await take(page, 'Bericht (Word)')
  expect(name).toMatch(/^passgenau-vergleich-\d{4}-\d\d-\d\d\.docx$/)
  const { value: text } = await mammoth.extractRawText({ buffer: bytes })
  for (const label of Object.values(NAMES)) expect(text).toContain(label)
  const { value: html } = await mammoth.convertToHtml({ buffer: bytes })
  const chapters = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading = '']) =>
    heading.replaceAll(/<[^>]+>/g, ''),
  )
  expect(chapters).toEqual(
    expect.arrayContaining(['Urteile der Gruppe', 'Wer steht wo?', 'Wo sind wir uns uneinig?']),
  )
  expect(html).not.toMatch(/<(?:script|img)/)
})

test('what was taken away comes back with its names', async ({ page }) => {
  for (const button of ['Tabelle (CSV)', 'Excel-Datei (XLSX)', 'Sammlung mit Namen und Beschlüssen (JSON)']) {
    const { name, bytes } = await take(page, button)
    const other = await page.context().newPage()
    await other.goto('/compare')
    await other.getByLabel('Dateien').setInputFiles({ name, mimeType: '', buffer: bytes })
    await other.getByRole('button', { name: 'Anzeigen' }).click()
    await expect(firmNames(other)).toHaveCount(3)
    await expect
      .poll(async () => (await firmNames(other).allTextContents()).toSorted())
      .toEqual(Object.values(NAMES).toSorted())
    expect(await other.evaluate(() => 'intruder' in window)).toBe(false)
    await other.close()
  }
})

test('the results alone, as the documented file, hold no name', async ({ page, request }) => {
  const { bytes } = await take(page, 'Ergebnisse (JSON)')
  const text = bytes.toString('utf8')
  for (const name of Object.values(NAMES)) expect(text).not.toContain(JSON.stringify(name).slice(1, -1))
  const codes = Object.keys(NAMES).map((code) => `r=${code}`)
  const served = await (await request.get(`/api/files?${codes.join('&')}`)).json()
  expect(JSON.parse(text)).toEqual(served)
})
