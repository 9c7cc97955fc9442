import { readFile } from 'node:fs/promises'
import { read, utils } from '@e965/xlsx'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { EMPTY_PLAN, type Measure, newMeasure } from '../lib/plan/plan'
import { planJson } from '../lib/plan/read-plan'
import { axe, STANDARDS, sidewaysOverflow } from './barriers'
import { EARLIER_CODE, EXAMPLE_CODE } from './journey'
import { openPanel } from './many-results'

/** A consultant has the result files of two firms, with their plans, and a collection with their names. */
type Said = Partial<Measure> & Pick<Measure, 'text'>

const ALBRECHT: readonly Said[] = [
  { text: 'Xylophon anschaffen', person: 'Frau Quitte', due: '2027-06-30', sign: 'Es klingt' },
  { text: 'Angebot einholen', due: '2027-01-15', isDone: true },
]
const BRANDT: readonly Said[] = [
  { text: 'Irgendwann aufräumen' },
  { text: 'Kunden fragen', due: '2027-03-03' },
]

const fileOf = (name: string, content: object) => ({
  ...{ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) },
})
const resultFileOf = (name: string, code: string, measures: readonly Said[]) =>
  fileOf(name, {
    ...{ format: 'passgenau-results', version: 2 },
    results: [{ code, plan: planJson({ ...EMPTY_PLAN, measures: measures.map(newMeasure) }) }],
  })
const FILES = [
  resultFileOf('albrecht.json', EXAMPLE_CODE, ALBRECHT),
  resultFileOf('brandt.json', EARLIER_CODE, BRANDT),
  fileOf('sammlung.json', {
    ...{ format: 'passgenau-collection', version: 1, title: 'Runde im Mai' },
    entries: [
      { code: EXAMPLE_CODE, label: 'Albrecht', group: 'Süd', note: '' },
      { code: EARLIER_CODE, label: '=Brandt', group: 'Nord', note: '' },
    ],
    // As files were before decisions had a person and a day.
    decisions: [{ group: '', item: 'ai-data', text: 'Daten ordnen' }],
  }),
]

async function handIn(page: Page, files = FILES) {
  await page.goto('/compare')
  await page.getByLabel('Dateien').setInputFiles(files)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  // The collection names results that the other files hold as well: the page says so first.
  if (files.length > 1) await page.getByRole('button', { name: 'Ergebnisse anzeigen: 2' }).click()
  await page.waitForURL(/\/compare\?r=/)
}

/** Writes what the group decides, in the view of what it disagrees about: by whom and until when, with the keyboard. */
async function decide(page: Page) {
  await page.getByRole('link', { name: 'Wo sind wir uns uneinig?' }).click()
  const row = page.locator('.people-table tbody[data-item=ai-rules]')
  await page.locator('.filter-fields').waitFor()
  await row.locator('summary').click()
  await page.getByLabel('Unser Beschluss: Regeln für KI').fill('Bis dahin aufschreiben')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Herr Mirabelle')
  await page.keyboard.press('Tab')
  // Digit by digit, as people do: the field may not lose what is only half of a day. 3 March, in any order of day and month.
  await page.keyboard.type('03032027')
  await expect(row.getByLabel('Bis wann')).toHaveValue('2027-03-03')
  return row
}

const panel = (page: Page) =>
  page.locator('.panel', { has: page.locator('summary', { hasText: 'Maßnahmen' }) })
const rows = (page: Page) => panel(page).locator('.group-measures > li')

async function open(page: Page) {
  await openPanel(page, 'Maßnahmen')
  await rows(page).first().waitFor()
}

async function taken(page: Page, button: string) {
  const downloading = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: button }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Everything that leaves the browser: addresses, bodies and headers of every request. */
function listen(context: BrowserContext): readonly string[] {
  const sent: string[] = []
  context.on('request', async (request) => {
    sent.push(request.url(), request.postData() ?? '')
    sent.push(JSON.stringify(await request.allHeaders().catch(() => ({}))))
  })
  return sent
}

test('two firms with plans: one list by the days, with the firms’ names, each leading to its plan', async ({
  page,
}) => {
  await handIn(page)
  await open(page)
  await expect(rows(page)).toHaveText([
    /15\.01\.2027 Albrecht\s*Angebot einholen\s*erledigt · Süd/,
    /03\.03\.2027 =Brandt\s*Kunden fragen\s*Nord/,
    /30\.06\.2027 Albrecht\s*Xylophon anschaffen\s*Frau Quitte · Es klingt · Süd/,
    /– =Brandt\s*Irgendwann aufräumen\s*Nord/,
  ])
  await rows(page).nth(1).getByRole('link').click()
  await page.waitForURL(new RegExp(`/results/${EARLIER_CODE}#plan`))
  await expect(page.locator('.plan')).toHaveAttribute('open')
})

test('a decision with person and day stands among them, stays, and leaves in the collection', async ({
  page,
}) => {
  await handIn(page)
  const row = await decide(page)
  await page.reload()
  await expect(row.locator('.decided')).toHaveText(
    'Unser Beschluss: Bis dahin aufschreiben · Herr Mirabelle, 03.03.2027',
  )
  await open(page)
  await expect(rows(page)).toHaveCount(5)
  // After what firms plan for that day.
  await expect(rows(page).nth(2)).toHaveText(
    /03\.03\.2027 Unser Beschluss\s*Regeln für KI: Bis dahin aufschreiben\s*Herr Mirabelle/,
  )
  await page.keyboard.press('Escape')
  await openPanel(page, 'Herunterladen')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Sammlung mit Namen und Beschlüssen/ }).click()
  const path = await (await downloading).path()
  const { version, decisions } = JSON.parse(await readFile(path, 'utf8'))
  expect(version).toBe(2)
  expect(decisions).toEqual([
    { group: '', item: 'ai-data', text: 'Daten ordnen' },
    {
      ...{ group: '', item: 'ai-rules', text: 'Bis dahin aufschreiben' },
      ...{ person: 'Herr Mirabelle', due: '2027-03-03' },
    },
  ])
  // In another window, where no plan is known, the decision comes back alone.
  await page.evaluate(() => sessionStorage.clear())
  await handIn(page, [{ ...fileOf('sammlung.json', {}), buffer: await readFile(path) }])
  await open(page)
  await expect(rows(page)).toHaveText([/03\.03\.2027 Unser Beschluss/])
})

test('as CSV, as a workbook and as one calendar file', async ({ page }) => {
  await handIn(page)
  await decide(page)
  await open(page)
  const csv = await taken(page, 'Tabelle (CSV)')
  expect(csv.name).toMatch(/^passgenau-massnahmen-\d{4}-\d\d-\d\d\.csv$/)
  const table: string[][] = parse(csv.bytes, { delimiter: ';', bom: true })
  expect(table.map(([day, name, , what, person]) => [day, name, what, person])).toEqual([
    ['Bis wann', 'Name', 'Maßnahme', 'Wer'],
    ['2027-01-15', 'Albrecht', 'Angebot einholen', ''],
    ['2027-03-03', "'=Brandt", 'Kunden fragen', ''],
    ['2027-03-03', 'Unser Beschluss', 'Regeln für KI: Bis dahin aufschreiben', 'Herr Mirabelle'],
    ['2027-06-30', 'Albrecht', 'Xylophon anschaffen', 'Frau Quitte'],
    ['', "'=Brandt", 'Irgendwann aufräumen', ''],
  ])
  expect(table.map((row) => row.at(-1))).toEqual(['erledigt', 'erledigt', '', '', '', ''])

  const { bytes } = await taken(page, 'Excel-Datei (XLSX)')
  const [sheet = {}] = Object.values(read(bytes, { cellDates: true }).Sheets)
  const found = utils.sheet_to_json<Record<string, unknown>>(sheet)
  expect(found.map((row) => row['Name'])).toEqual(table.slice(1).map(([, name]) => name?.replace("'", '')))
  expect(found[0]?.['Bis wann']).toEqual(new Date('2027-01-15'))

  const calendar = await taken(page, 'Als Kalenderdatei (.ics)')
  expect(calendar.name).toMatch(/^passgenau-massnahmen-\d{4}-\d\d-\d\d\.ics$/)
  const days = new ICAL.Component(ICAL.parse(calendar.bytes.toString('utf8')))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
  expect(days.map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
    '2027-03-03 =Brandt: Kunden fragen',
    '2027-03-03 Unser Beschluss: Regeln für KI: Bis dahin aufschreiben',
    '2027-06-30 Albrecht: Xylophon anschaffen',
  ])
  expect(days[2]?.description).toBe('Frau Quitte\nEs klingt')
  // Files that are handed on lead to no result.
  for (const text of [csv.bytes, calendar.bytes].map(String)) expect(text).not.toMatch(/results|A01/)
})

test('nothing of it leaves the browser; what lists it comes only where there is something to list', async ({
  page,
  context,
}) => {
  const scripts = new Set<string>()
  page.on('request', (request) => request.url().endsWith('.js') && scripts.add(request.url()))
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=who`)
  await page.locator('.filter-fields').waitFor()
  await page.waitForLoadState('networkidle')
  await expect(panel(page)).toHaveCount(0)
  const before = scripts.size

  const sent = listen(context)
  await handIn(page)
  await decide(page)
  await open(page)
  await taken(page, 'Tabelle (CSV)')
  await taken(page, 'Als Kalenderdatei (.ics)')
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(scripts.size).toBeGreaterThan(before)
  expect(sent.length).toBeGreaterThan(20)
  for (const one of sent) expect(one).not.toMatch(/Xylophon|Quitte|Mirabelle|Albrecht|2027-0/)
  expect(page.url()).not.toMatch(/Mirabelle|2027/)
})

test('by keyboard alone: opened, gone through, closed', async ({ page }) => {
  await handIn(page)
  await panel(page).locator('summary').focus()
  await page.keyboard.press('Enter')
  await rows(page).first().waitFor()
  const names: (string | null)[] = []
  for (let more = 0; more < 4; more += 1) {
    await page.keyboard.press('Tab')
    names.push(await page.evaluate(() => document.activeElement?.textContent ?? null))
  }
  expect(names).toEqual(['Tabelle (CSV)', 'Excel-Datei (XLSX)', 'Als Kalenderdatei (.ics)', 'Albrecht'])
  await page.keyboard.press('Escape')
  await expect(panel(page).locator('summary')).toBeFocused()
  await expect(panel(page)).not.toHaveAttribute('open')
})

test('in English, from what this browser keeps', async ({ page }) => {
  const plan = planJson({ ...EMPTY_PLAN, measures: ALBRECHT.map(newMeasure) })
  await page.addInitScript(
    ([code, stored]) => {
      if (location.protocol.startsWith('http')) localStorage.setItem(`passgenau-plan/${code}`, stored)
    },
    [EXAMPLE_CODE, JSON.stringify({ codes: [EXAMPLE_CODE], plan, savedAt: Date.now() })] as const,
  )
  await page.goto(`/en/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`)
  const list = page.locator('.panel', { has: page.locator('summary', { hasText: 'Measures' }) })
  await list.locator('summary').click()
  await expect(list.locator('li').first()).toHaveText(/15\/01\/2027 Result 2\s*Angebot einholen\s*done/)
  const downloading = page.waitForEvent('download')
  await list.getByRole('button', { name: 'Table (CSV)' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^passgenau-measures-/)
  const [head]: string[][] = parse(await readFile(await download.path()), { bom: true })
  expect(head?.slice(0, 5)).toEqual(['By when', 'Name', 'Group', 'Measure', 'Who'])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('nothing is too wide, everything is large enough, and axe finds no barrier', async ({ page }) => {
    await handIn(page)
    const row = await decide(page)
    for (const name of ['Wer', 'Bis wann']) {
      expect((await row.getByLabel(name).boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await open(page)
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(await axe(page, { tags: STANDARDS })).toEqual([])
    for (const control of await panel(page).locator(':is(button, a):visible').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
})
