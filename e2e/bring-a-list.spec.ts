import { utils, write } from '@e965/xlsx'
import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { dayFromNumber } from '../lib/responses/day'
import { EARLIER_CODE } from './journey'
import { firmNames as names, openPanel } from './many-results'

const codeOn = (answeredOn: string) => encodeAnswers(questionnaire, { ...workedExample, answeredOn })
const [first, second, third] = ['2026-02-03', '2026-05-04', '2026-08-05'].map(codeOn) as [
  string,
  string,
  string,
]
const link = (code: string) => `https://passgenau.example/results/${code}`

/** A list as somebody keeps it in Excel: names, and links behind the word "Ergebnis". */
function workbook(): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['Firma', 'Branche', 'Link'],
    ['Albrecht', 'Handwerk', 'Ergebnis'],
    ['Brandt', 'Handel', link(second)],
  ])
  Object.assign(sheet['C2'] ?? {}, { l: { Target: link(first) } })
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Firmen')
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }))
}

const files = [
  { name: 'firmen.xlsx', mimeType: '', buffer: workbook() },
  { name: 'liste.csv', mimeType: '', buffer: Buffer.from(`Müller;${link(third)}\r\n`, 'latin1') },
  { name: 'kaputt.xlsx', mimeType: '', buffer: workbook().subarray(0, -40) },
]
const THREE_NAMED = `Name\tLink\nAlbrecht\t${first}\nBrandt\t${second}\nÖztürk\t${third}`

/** Everything that leaves the browser: addresses, bodies and headers. */
function watchRequests(page: Page): readonly string[] {
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(
      `${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
    ),
  )
  return sent
}

test('lists from Excel bring their names along, which stay in the browser; what is broken is named', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  const sent = watchRequests(page)
  await page.goto('/compare')
  await page.getByLabel('Dateien').setInputFiles(files)
  await page.getByLabel('Links oder Codes').fill(`Firma\tLink\nZimmerei Öztürk\t${link(EARLIER_CODE)}`)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  const problems = page.locator('.error-summary')
  await expect(problems).toBeFocused()
  await expect(problems.locator('li')).toHaveText([/„kaputt\.xlsx“: Die Datei lässt sich nicht/])
  await problems.getByRole('button', { name: /Ergebnisse anzeigen.*4/ }).click()

  await expect(names(page).filter({ hasText: 'Müller' })).toHaveCount(1)
  expect((await names(page).allTextContents()).toSorted()).toEqual([
    'Albrecht',
    'Brandt',
    'Müller',
    'Zimmerei Öztürk',
  ])
  await expect(page.locator('.firm-table tr[data-code]', { hasText: 'Albrecht' })).toContainText('Handwerk')
  expect(said).toEqual([])
  for (const request of sent)
    expect(request).not.toMatch(/Albrecht|Brandt|Handwerk|M%C3%BCller|Müller|ztürk|zt%C3/)
  expect(sent.filter((request) => request.startsWith('POST'))).toEqual([])
  expect(page.url()).not.toMatch(/Albrecht/)

  // Nothing is kept on the device that nobody asked for; after a reload the names are still in the window.
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await expect(names(page).filter({ hasText: 'Albrecht' })).toHaveCount(1)
})

test('a file that is dropped onto the form is read like a chosen one', async ({ page }) => {
  await page.goto('/compare')
  await expect(page.getByRole('button', { name: 'Anzeigen' })).toBeEnabled()
  const dataTransfer = await page.evaluateHandle((list) => {
    const dropped = new DataTransfer()
    dropped.items.add(new File([list], 'liste.txt'))
    return dropped
  }, THREE_NAMED)
  await page.locator('form:has(textarea)').dispatchEvent('drop', { dataTransfer })
  await expect(names(page)).toHaveText(['Albrecht', 'Brandt', 'Öztürk'])
})

test('what is handed in twice is named, and counts once', async ({ page }) => {
  await page.goto(`/compare?r=${first}&r=${second}&view=who`)
  await openPanel(page, 'Hinzufügen')
  await page.getByLabel('Links oder Codes').fill(`${link(second)}\n${link(third)}`)
  await page.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(page.locator('.error-summary')).toContainText('04.05.2026')
  await page.getByRole('button', { name: /Ergebnisse anzeigen.*3/ }).click()
  await expect(names(page)).toHaveCount(3)
  await expect(page).toHaveURL(new RegExp(`r=${first}&r=${second}&r=${third}$`))
})

test('a list names results that are on the page already, whoever sent the link', async ({ page }) => {
  const sent = watchRequests(page)
  await page.goto(`/compare?r=${first}&r=${second}&r=${third}`)
  await expect(names(page).first()).toHaveText(/^Ergebnis/)
  await openPanel(page, 'Hinzufügen')
  await page.getByLabel('Links oder Codes').fill(THREE_NAMED)
  await page.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(page.locator('.error-summary')).toContainText('Mehrfach dabei')
  await page.getByRole('button', { name: 'Namen, Notizen und Beschlüsse übernehmen' }).click()
  await expect(names(page)).toHaveText(['Albrecht', 'Brandt', 'Öztürk'])
  for (const request of sent) expect(request).not.toMatch(/Albrecht|Brandt|ztürk|zt%C3/)
})

test('more than an address holds is shown from the window, survives a reload, and is not sent', async ({
  page,
}) => {
  const codes = Array.from({ length: 130 }, (_, day) => codeOn(dayFromNumber(day)))
  const rows = codes.map((code, place) => `Betrieb ${place + 1};${link(code)}`)
  const sent = watchRequests(page)
  await page.goto('/compare')
  await page.getByLabel('Dateien').setInputFiles({
    name: 'viele.csv',
    mimeType: '',
    buffer: Buffer.from(`Name;Link\r\n${rows.join('\r\n')}`),
  })
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page).toHaveURL(/\/compare#collection$/)
  await expect(page.getByText('1 bis 25 von 130', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Weiter', exact: true }).first().click()
  await expect(names(page).first()).toHaveText('Betrieb 26')
  await page.getByRole('link', { name: 'Wo sind wir uns uneinig?' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /Wo sind wir uns uneinig/ })).toBeVisible()
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 2, name: /Wo sind wir uns uneinig/ })).toBeVisible()
  await expect(page).toHaveTitle(/^Wo sind wir uns uneinig\?/)

  // More than a hundred: names are drawn only in a row that is opened.
  const row = page.locator('.people-table tbody[data-item]').nth(1)
  await expect(row.locator('li')).toHaveCount(0)
  await row.locator('summary').click()
  await expect(row.locator('li').first()).toBeVisible()

  // A link within the page leaves them standing, and more can be added.
  await page.locator('.skip-link, a[href="#main"]').first().press('Enter')
  await expect(page).toHaveURL(/\/compare\?.*#collection$/)
  await openPanel(page, 'Hinzufügen')
  await page
    .getByLabel('Links oder Codes')
    .fill(`Name\tLink\nZimmerei Öztürk\t${link(codeOn(dayFromNumber(140)))}`)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.locator('.head-line .meta [role=status]')).toHaveText('131 von 131 Ergebnissen')
  for (const request of sent) expect(request).not.toMatch(/Betrieb|A01/)
})

test('two people with names stand side by side under them, not as one firm before and after', async ({
  page,
}) => {
  await page.goto('/compare')
  await page.getByLabel('Links oder Codes').fill(`Name\tLink\nAnna Alt\t${first}\nBert Bau\t${second}`)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(names(page)).toHaveText(['Anna Alt', 'Bert Bau'])
})

test('a browser that stores nothing opens the results without their names, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
  })
  await page.goto('/compare')
  await page.getByLabel('Links oder Codes').fill(THREE_NAMED)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.getByText('Dieser Browser speichert nichts')).toBeVisible()
  await page.getByRole('link', { name: 'Ohne Namen öffnen' }).click()
  await expect(names(page)).toHaveText(['Ergebnis 1', 'Ergebnis 2', 'Ergebnis 3'])
})

test('a browser that refuses only what outlasts the window keeps the names for the window', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('/compare')
  await page.getByLabel('Links oder Codes').fill(THREE_NAMED)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(names(page)).toHaveText(['Albrecht', 'Brandt', 'Öztürk'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the server reads a CSV and says what to do with a workbook', async ({ page }) => {
    await page.goto('/compare')
    await page.getByLabel('Dateien').setInputFiles(files.slice(0, 2))
    await page.getByRole('button', { name: 'Anzeigen' }).click()
    await expect(page.locator('.error-summary li')).toHaveText([/firmen\.xlsx.*JavaScript.*Spalte/])
    await expect(page.locator('.result-list tbody tr')).toHaveCount(1)
  })
})
