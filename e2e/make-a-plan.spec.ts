import { readFile } from 'node:fs/promises'
import { type BrowserContext, type Download, expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { extractText, getDocumentProxy } from 'unpdf'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { axe, STANDARDS, sidewaysOverflow } from './barriers'
import { answer, EARLIER_CODE, EXAMPLE_CODE, openForm, submit } from './journey'

/** Frau Aydin plans what to do about her result: who, until when, and how she notices that it is done. */
const panel = (page: Page) => page.locator('.plan-panel')
const measures = (page: Page) => panel(page).locator('.measures > li')
const count = (page: Page) => panel(page).getByRole('status').first()
const textOf = (page: Page, place: number) => measures(page).nth(place).getByRole('textbox').first()

async function open(page: Page, code = EXAMPLE_CODE, language = '') {
  await page.goto(`${language}/results/${code}`)
  await page.waitForLoadState('networkidle')
  await page.locator('.plan > summary').click()
  await panel(page).waitFor()
}

async function plan(page: Page, text: string, person = '', due = '') {
  const before = await measures(page).count()
  await panel(page).getByLabel('Eigene Maßnahme').fill(text)
  await page.keyboard.press('Enter')
  const row = measures(page).nth(before)
  await row.getByLabel('Wer').fill(person)
  await row.getByLabel('Bis wann').fill(due)
}

const contentOf = async (download: Download) => readFile(await download.path(), 'utf8')

async function saved(page: Page, name: string): Promise<Download> {
  const downloaded = page.waitForEvent('download')
  await panel(page).getByRole('button', { name }).click()
  return downloaded
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

test('one line until it is opened; then the suggestions are taken over with one press each', async ({
  page,
}) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  expect((await page.locator('.plan').boundingBox())?.height).toBe(57)
  await page.locator('.plan > summary').click()
  const offered = panel(page).locator('.proposals > li')
  await offered.first().waitFor()
  const before = await offered.count()
  expect(before).toBeGreaterThan(4)
  await expect(count(page)).toHaveText('0 von 20')

  const [first = ''] = (await offered.locator('p').allInnerTexts()).map((text) => text.split('.')[0])
  await offered.first().getByRole('button').click()
  await expect(offered).toHaveCount(before - 1)
  await expect(count(page)).toHaveText('1 von 20')
  await expect(textOf(page, 0)).toHaveValue(new RegExp(`^${first}`))
  // The next suggestion has the focus: nobody has to look for it.
  await expect(offered.first().getByRole('button')).toBeFocused()
})

test('a plan survives a reload, goes into the file and comes back from it in another browser', async ({
  page,
  browser,
}) => {
  await open(page)
  await plan(page, 'Regeln für KI beschließen', 'Frau Kern', '2027-03-31')
  await plan(page, 'Angebot einholen')
  await measures(page).nth(1).getByLabel('Woran wir sehen').fill('Angebot liegt im Ordner')
  await measures(page).nth(1).getByLabel('erledigt', { exact: true }).check()
  await page.reload()
  await page.locator('.plan > summary').click()
  await expect(count(page)).toHaveText('2 von 20')
  await expect(measures(page).nth(0).getByLabel('Wer')).toHaveValue('Frau Kern')

  const file = await saved(page, 'Ergebnisdatei mit Plan')
  expect(file.suggestedFilename()).toBe('passgenau-2026-11-22.json')
  const path = await file.path()
  // The page's own link gives the same file now.
  const again = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Ergebnisdatei (JSON)' }).click()
  expect(await contentOf(await again)).toBe(await readFile(path, 'utf8'))

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto('/compare')
  await other.getByLabel('Dateien').setInputFiles(path)
  await other.getByRole('button', { name: 'Anzeigen' }).click()
  await other.waitForURL(new RegExp(`/results/${EXAMPLE_CODE}`))
  await expect(other.locator('.plan')).toHaveAttribute('open')
  await expect(count(other)).toHaveText('2 von 20')
  await expect(textOf(other, 0)).toHaveValue('Regeln für KI beschließen')
  await expect(measures(other).nth(0).getByLabel('Bis wann')).toHaveValue('2027-03-31')
  await expect(measures(other).nth(1).getByLabel('erledigt', { exact: true })).toBeChecked()
  await expect(measures(other).nth(1).getByLabel('Woran wir sehen')).toHaveValue('Angebot liegt im Ordner')
  await elsewhere.close()
})

test('a plan in a file that somebody has broken is refused with its reason; the result opens', async ({
  page,
}) => {
  await open(page)
  await plan(page, 'Angebot einholen', '', '2027-03-31')
  const text = await contentOf(await saved(page, 'Ergebnisdatei mit Plan'))
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('/compare')
  await page.getByLabel('Dateien').setInputFiles({
    name: 'ergebnis.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('2027-03-31', '2027-02-30')),
  })
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.locator('.error-summary li')).toContainText('ungültiges Datum')
  await page.getByRole('button', { name: 'Ergebnisse anzeigen: 1' }).click()
  await page.waitForURL(new RegExp(`/results/${EXAMPLE_CODE}`))
  await page.locator('.plan > summary').click()
  await expect(count(page)).toHaveText('0 von 20')
})

test('revised answers keep the plan', async ({ page }) => {
  await open(page)
  await plan(page, 'Regeln für KI beschließen', 'Frau Kern')
  await openForm(page, `/assessment/${EXAMPLE_CODE}`)
  await answer(page, [{ id: 'ai-rules' } as never], () => 2)
  await submit(page)
  await page.waitForURL((url) => url.pathname.startsWith('/results/') && !url.pathname.includes(EXAMPLE_CODE))
  await page.locator('.plan > summary').click()
  await expect(count(page)).toHaveText('1 von 20')
  await expect(measures(page).getByLabel('Wer')).toHaveValue('Frau Kern')
})

test('on the device only if ticked: a new tab knows it then, and no longer once it is unticked', async ({
  page,
  context,
}) => {
  await open(page)
  await plan(page, 'Angebot einholen')
  const keep = panel(page).getByLabel('Auf diesem Gerät merken')
  const onDevice = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(await onDevice()).not.toContain('Angebot')
  await keep.check()
  expect(await onDevice()).toContain('Angebot')
  const tab = await context.newPage()
  await open(tab)
  await expect(count(tab)).toHaveText('1 von 20')
  await expect(panel(tab).getByLabel('Auf diesem Gerät merken')).toBeChecked()
  await panel(tab).getByLabel('Auf diesem Gerät merken').uncheck()
  expect(await onDevice()).not.toContain('Angebot')
  await expect(keep).not.toBeChecked()

  page.on('dialog', (dialog) => dialog.accept())
  await panel(page).getByRole('button', { name: 'Plan löschen' }).click()
  await expect(count(page)).toHaveText('0 von 20')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('passgenau-plan')
})

test('order, removal and twenty as the most, by keyboard alone', async ({ page }) => {
  await open(page)
  for (const text of ['eins', 'zwei', 'drei']) await plan(page, text)
  const texts = () =>
    measures(page).evaluateAll((rows) => rows.map((row) => row.querySelector('textarea')?.value))
  await measures(page).nth(2).getByRole('button', { name: 'Nach oben' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect(await texts()).toEqual(['drei', 'eins', 'zwei'])
  // At the top there is only the way down.
  await expect(measures(page).nth(0).getByRole('button', { name: 'Nach unten' })).toBeFocused()
  await measures(page).nth(1).getByRole('button', { name: 'Löschen' }).focus()
  await page.keyboard.press('Enter')
  expect(await texts()).toEqual(['drei', 'zwei'])
  for (let more = 2; more < 20; more += 1) await plan(page, `Nummer ${more}`)
  await expect(count(page)).toHaveText('20 von 20')
  await expect(panel(page).getByRole('button', { name: 'Hinzufügen' })).toBeDisabled()
  await expect(
    panel(page)
      .getByRole('button', { name: /^Übernehmen/ })
      .first(),
  ).toBeDisabled()
})

test('a day is typed digit by digit: what is only half of one is not taken away', async ({ page }) => {
  await open(page)
  await plan(page, 'Angebot einholen')
  for (const field of [
    measures(page).getByLabel('Bis wann'),
    panel(page).getByLabel('Wieder nachsehen am'),
  ]) {
    await field.focus()
    // 3 March, in any order of day and month.
    await page.keyboard.type('03032029')
    await expect(field).toHaveValue('2029-03-03')
  }
})

test('days go into a calendar, with the link only if wanted', async ({ page }) => {
  await open(page)
  await plan(
    page,
    'Regeln, „Ordnung“; und Übung — für alle im Betrieb und überall',
    'Frau Kern',
    '2027-03-31',
  )
  await plan(page, 'ohne Tag')
  const days = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const again = await contentOf(await saved(page, 'Als Kalenderdatei'))
  expect(days(again).map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
    '2027-11-22 Passgenau: wieder nachsehen',
  ])
  expect(again).not.toContain('/results/')
  expect(again).toMatch(/DTSTART;VALUE=DATE:20271122/)

  await panel(page).getByLabel('Wieder nachsehen am').fill('2028-02-29')
  await panel(page).getByLabel('mit dem Link mit allen Antworten').check()
  const all = await contentOf(await saved(page, 'Mit allen Terminen'))
  expect(days(all).map(({ startDate, endDate, summary }) => `${startDate} ${endDate} ${summary}`)).toEqual([
    '2027-03-31 2027-04-01 Regeln, „Ordnung“; und Übung — für alle im Betrieb und überall',
    '2028-02-29 2028-03-01 Passgenau: wieder nachsehen',
  ])
  expect(days(all)[0]?.description).toContain('Frau Kern')
  for (const { component } of days(all))
    expect(component.getFirstPropertyValue('url')).toContain(`/results/${EXAMPLE_CODE}`)
  for (const line of all.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('nothing of a plan leaves the browser', async ({ page, context }) => {
  const sent = listen(context)
  await open(page)
  await plan(page, 'Xylophon anschaffen', 'Frau Quitte', '2031-07-19')
  await panel(page).getByLabel('Auf diesem Gerät merken').check()
  await saved(page, 'Ergebnisdatei mit Plan')
  await saved(page, 'Mit allen Terminen')
  await page.reload()
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  expect(sent.length).toBeGreaterThan(20)
  for (const one of sent) expect(one).not.toMatch(/Xylophon|Quitte|2031-07-19/)
  expect(page.url()).not.toMatch(/Xylophon|Quitte/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('nothing is too wide, and axe finds no barrier', async ({ page }) => {
    await open(page)
    await panel(page).locator('.proposals button').first().click()
    await plan(page, 'Donaudampfschifffahrtsgesellschaftskapitänsmütze bestellen', 'Frau Kern', '2027-03-31')
    expect(await sidewaysOverflow(page)).toBe(0)
    expect(await axe(page, { tags: STANDARDS })).toEqual([])
    for (const control of await panel(page).locator('button:visible').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

test('notes and marks stand at the answers; levers leave out what is good enough, and say so', async ({
  page,
}) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  const levers = page.locator('.advice[data-technology=ai] .levers .rise')
  const texts = () => levers.locator('summary').allTextContents()
  const before = await texts()
  expect(before[0]).toContain('Arbeitsablauf für KI')
  await page.locator('.answers > summary').click()
  await page.getByRole('button', { name: 'Notizen machen' }).click()
  await page.getByLabel('Notiz: Arbeitsablauf für KI').fill('Nachweis liegt in Ordner 3')
  await page.getByLabel('Für uns gut genug: Arbeitsablauf für KI').check()

  const details = page.locator('.advice[data-technology=ai]')
  await expect(details).toContainText('Ohne, weil für Sie gut genug: Arbeitsablauf für KI.')
  expect((await texts()).join()).not.toContain('Arbeitsablauf für KI')
  expect(await texts()).toHaveLength(before.length)
  await page.reload()
  await expect(details).toContainText('Ohne, weil für Sie gut genug: Arbeitsablauf für KI.')
  await page.locator('.answers > summary').click()
  await expect(page.locator('.noted')).toHaveText('Nachweis liegt in Ordner 3 · Für uns gut genug')
  expect(await axe(page, { tags: STANDARDS })).toEqual([])
  expect(page.url()).not.toContain('Ordner')

  // What is printed with the answers, is printed with the notes.
  await page.getByRole('checkbox', { name: 'Mitdrucken', exact: true }).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.noted')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('button', { name: 'Notizen machen' }).click()
  await page.getByLabel('Für uns gut genug: Arbeitsablauf für KI').uncheck()
  await expect(details).not.toContainText('Ohne, weil')
  expect(await texts()).toEqual(before)
})

test('beside a later result, the comparison starts with what has become of the plan', async ({ page }) => {
  await open(page, EARLIER_CODE)
  await plan(page, 'Regeln für KI beschließen', 'Frau Kern', '2027-03-31')
  await plan(page, 'Angebot einholen')
  await measures(page).nth(1).getByLabel('erledigt', { exact: true }).check()
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`)
  const outcome = page.getByRole('region', { name: 'Was aus dem Plan geworden ist' })
  await expect(outcome.getByRole('heading', { name: 'Erledigt: 1' })).toBeVisible()
  await expect(outcome).toContainText('Regeln für KI beschließen Frau Kern, 31.03.2027')
  expect(await page.locator('main h2').first().innerText()).toBe('Was aus dem Plan geworden ist')
  expect(await axe(page, { tags: STANDARDS })).toEqual([])
  await outcome.getByRole('link', { name: 'Maßnahmenplan' }).click()
  await expect(count(page)).toHaveText('2 von 20')
})

test('without a plan a comparison says nothing of one', async ({ page }) => {
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('Was aus dem Plan')).toHaveCount(0)
})

/** Three technologies, each with steps and three levers. */
const BUSY = encodeAnswers(questionnaire, {
  ...workedExample,
  responses: Object.fromEntries(questionnaire.items.map(({ id }) => [id, 2])),
})

async function sheets(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text
}

test('ten measures for three technologies are on paper, on four sheets at most, unless unticked', async ({
  page,
}) => {
  await open(page, BUSY)
  for (let more = 0; more < 8; more += 1) await panel(page).locator('.proposals button').first().click()
  await plan(page, 'Angebot für Schulungen einholen', 'Frau Kern', '2027-03-31')
  await plan(page, 'Mit dem Betriebsrat sprechen', 'Herr Özdemir', '2027-04-30')
  const texts = await measures(page).evaluateAll((rows) =>
    rows.map((row) => row.querySelector('textarea')?.value ?? ''),
  )
  expect(texts).toHaveLength(10)
  const printed = await sheets(page)
  expect(printed.length).toBeLessThanOrEqual(4)
  const dense = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]/g, '')
  for (const text of [...texts, 'Frau Kern', '31.03.2027']) {
    expect.soft(dense(printed.join(''))).toContain(dense(text))
  }
  await panel(page).getByLabel('Mit leeren Zeilen mitdrucken').uncheck()
  expect(dense((await sheets(page)).join(''))).not.toContain(dense('Mit dem Betriebsrat'))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same table is printed to fill in by hand, if wanted', async ({ page }) => {
    await page.goto(`/results/${EXAMPLE_CODE}`)
    expect((await sheets(page)).join('')).not.toContain('Maßnahme')
    await page.locator('.plan > summary').click()
    await page.getByLabel('Mit leeren Zeilen mitdrucken').check()
    const printed = await sheets(page)
    expect(printed.length).toBeLessThanOrEqual(3)
    for (const head of ['Maßnahme', 'Wer', 'Bis wann']) expect(printed.join('')).toContain(head)
    await expect(page.locator('.plan-sheet tbody tr')).toHaveCount(8)
  })
})

test('in English, the plan of the same result', async ({ page }) => {
  await open(page)
  await plan(page, 'Angebot einholen')
  await open(page, EXAMPLE_CODE, '/en')
  await expect(count(page)).toHaveText('1 of 20')
  await expect(panel(page).getByLabel('A measure of your own')).toBeVisible()
})
