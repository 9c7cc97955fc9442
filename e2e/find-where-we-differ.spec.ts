import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { PHONE } from './devices'
import { compareAddress, VOGT, VOGT_SCORE_CODE } from './one-firm'

const CODES = VOGT.map(({ code }) => code)
const ADDRESS = compareAddress([...CODES, VOGT_SCORE_CODE], 'differ')
/** By hand: 2/7 of agreement, then 1/3, 3/8, 7/16 and 1/2. */
const AGENDA = ['ideas-prototype', 'ai-rules', 'resources-time', 'ai-data', 'review-ai']

const idsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((one) => one.getAttribute('data-item')))
const agenda = (page: Page, item: string) => page.locator(`.agenda-item[data-item=${item}]`)
const row = (page: Page, item: string) => page.locator(`.item-table tbody[data-item=${item}]`)
const decision = (page: Page) => page.getByLabel('Unser Beschluss: Regeln für KI')
/** Who gave a response to an item, by their codes. */
const saidBy = (page: Page, item: string, response: string) =>
  agenda(page, item)
    .locator(`[data-response="${response}"] [data-code]`)
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-code')))
const codesOf = (...places: readonly number[]) => places.map((place) => CODES[place - 1])

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('twelve people of one firm: what they differ on most, and who said what', async ({ page }) => {
      await page.goto(ADDRESS)
      await expect(page.locator('.differ > p').first()).toContainText('12 von 13')
      expect(await idsOf(page, '.agenda-item')).toEqual(AGENDA)
      // The widest are also the first in the table; all of the form are there.
      expect((await idsOf(page, '.item-table tbody')).slice(0, 5)).toEqual(AGENDA)
      await expect(page.locator('.item-table tbody')).toHaveCount(16)

      expect(await saidBy(page, 'ai-rules', '0')).toEqual(codesOf(2, 3, 4, 8, 9, 10))
      expect(await saidBy(page, 'ai-rules', '4')).toEqual(codesOf(1, 5, 6))
      expect(await saidBy(page, 'ai-rules', 'unknown')).toEqual(codesOf(7, 11))
      expect(await saidBy(page, 'ideas-prototype', 'not-applicable')).toEqual(codesOf(2))

      // Six at level 0 and three at level 4 of nine; two of eleven do not know; the quick form did not ask.
      await expect(row(page, 'ai-rules').locator('tr').first().locator('td')).toHaveText([
        '33',
        '9',
        '0',
        '0–4',
        /^18\s%$/,
        /.*/,
        '6',
        '0',
        '0',
        '0',
        '3',
        '2',
        '0',
      ])
      const folded = row(page, 'cooperation-practice')
      await expect(folded.locator('[data-code]').first()).toBeHidden()
      await folded.locator('summary').click()
      // The quick form does not ask this one.
      await expect(folded.locator('[data-response="2"] [data-code]')).toHaveCount(11)
      await expect(folded.locator('[data-code]').first()).toBeVisible()
      await expect(page.locator('textarea:visible')).toHaveCount(javaScriptEnabled ? 6 : 1)
    })

    test('two with answers are counted, and not summarised', async ({ page }) => {
      await page.goto(compareAddress([...codesOf(1, 2).map(String), VOGT_SCORE_CODE], 'differ'))
      await expect(page.locator('.too-few')).toBeVisible()
      await expect(page.locator('.agenda-item, .heatmap')).toHaveCount(0)
      await expect(row(page, 'ai-rules').locator('tr').first().locator('td').first()).toHaveText('–')
    })
  })
}

test('in form order, and turned round, by keyboard alone', async ({ page }) => {
  await page.goto(ADDRESS)
  const byForm = page.getByRole('button', { name: 'Frage', exact: true })
  await byForm.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('th[aria-sort]')).toHaveText(/^Frage/)
  expect((await idsOf(page, '.item-table tbody'))[0]).toBe('customers-top-five')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect((await idsOf(page, '.item-table tbody'))[0]).toBe(AGENDA[0])
  await page.keyboard.press('Enter')
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending')
  expect((await idsOf(page, '.item-table tbody'))[0]).toBe('cooperation-practice')
  // The chart follows, the agenda stays.
  expect((await idsOf(page, '.heatmap [data-item]'))[0]).toBe('cooperation-practice')
  expect(await idsOf(page, '.agenda-item')).toEqual(AGENDA)

  await page.keyboard.press('Tab')
  await expect(row(page, 'cooperation-practice').locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row(page, 'cooperation-practice').locator('[data-code]').first()).toBeVisible()
})

test('one person lights up in every answer at once', async ({ page }) => {
  await page.goto(ADDRESS)
  // What comes with the script moves everything below it: the pointer would be left on someone else.
  await page.locator('.filter-fields').waitFor()
  await page.locator('.naming').waitFor()
  await agenda(page, 'ai-rules').locator(`[data-code="${CODES[0]}"]`).hover()
  await expect(page.locator('.agenda-item [data-lit]')).toHaveCount(AGENDA.length)
  await expect(page.locator(`[data-lit]:not([data-code="${CODES[0]}"])`)).toHaveCount(0)
})

test('what a group decides stays in the window, stands on paper, and never leaves', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(ADDRESS)
  await page.getByText('Ergebnisse benennen').click()
  const named = page.getByRole('group', { name: /^Ergebnis 1 / })
  await named.getByLabel('Name').fill('Frau Vogt')
  await page
    .getByRole('group', { name: /^Ergebnis 2 / })
    .getByLabel('Gruppe')
    .fill('Fertigung')
  await decision(page).fill('Bis Jahresende\n<b>aufschreiben</b>, was erlaubt ist')
  await expect(agenda(page, 'ai-rules').locator(`[data-code="${CODES[0]}"]`)).toContainText('Frau Vogt')

  await page.reload()
  await expect(decision(page)).toHaveValue('Bis Jahresende\n<b>aufschreiben</b>, was erlaubt ist')
  await expect(agenda(page, 'ai-rules').locator(`[data-code="${CODES[0]}"]`)).toContainText('Frau Vogt')
  const pdf = await page.pdf({ format: 'A4' })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  // Lines break where the sheet ends: compare without spaces.
  const dense = text.replaceAll(/[\s\u00ad-]/g, '')
  expect(dense).toContain('BisJahresende<b>aufschreiben</b>,waserlaubtist')
  expect(dense).toContain('FrauVogt')

  // A group has its own decisions; those of all are not taken for them.
  await page.getByLabel('Gruppe', { exact: true }).first().selectOption('ohne Gruppe')
  await expect(page.locator('.agenda textarea')).toHaveCount(0)
  await page.getByLabel('Gruppe', { exact: true }).first().selectOption('alle Gruppen')
  await expect(decision(page)).not.toHaveValue('')

  expect(sent.filter((one) => /Vogt|Fertigung|aufschreiben/.test(decodeURIComponent(one)))).toEqual([])
  expect(page.url()).toContain(ADDRESS)
})

test('a decision on what is not among the widest stays in sight, and can be struck', async ({ page }) => {
  await page.addInitScript((savedAt) => {
    const decisions = [{ group: '', item: 'ai-reach', text: 'Zuerst die Werkstattkunden' }]
    const collection = { title: '', entries: [], decisions, savedAt }
    if (location.protocol !== 'about:')
      sessionStorage.setItem('passgenau-collection', JSON.stringify(collection))
  }, Date.now())
  await page.goto(ADDRESS)
  const further = page.locator('.further-decisions')
  await expect(further).toContainText('Zuerst die Werkstattkunden')
  await further.getByRole('button', { name: 'Löschen' }).click()
  await expect(further).toHaveCount(0)
})

test('a decision of a group that is no more stays in sight; a part of the collection takes none of others along', async ({
  page,
}) => {
  await page.addInitScript(
    ([codes, savedAt]) => {
      const entries = codes.map((code, place) => ({
        ...{ code, label: '', note: '' },
        group: place % 2 === 0 ? 'Vertrieb' : 'Werk',
      }))
      const decisions = ['Vertrib', 'Vertrieb', 'Werk', ''].map((group) => ({
        ...{ group, item: 'ai-rules' },
        text: `Beschluss von ${group || 'allen'}.`,
      }))
      const collection = { title: '', entries, decisions, savedAt }
      if (location.protocol !== 'about:')
        sessionStorage.setItem('passgenau-collection', JSON.stringify(collection))
    },
    [CODES, Date.now()] as const,
  )
  await page.goto(ADDRESS)
  const further = page.locator('.further-decisions')
  await expect(further).toContainText('Beschluss von Vertrib.')
  await expect(further).toContainText('Gruppe „Vertrib“')
  await expect(further).not.toContainText('Beschluss von Werk.')

  const decisionsIn = async () => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Sammlung mit Namen und Beschlüssen (JSON)' }).click()
    const { decisions } = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    return decisions.map(({ group }: { readonly group: string }) => group)
  }
  expect(await decisionsIn()).toEqual(['Vertrib', 'Vertrieb', 'Werk', ''])
  await page.getByLabel('Gruppe', { exact: true }).first().selectOption('Werk')
  await expect(further).toHaveCount(0)
  await expect.poll(decisionsIn).toEqual(['Werk'])
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('what is folded open fits the frame without moving it', async ({ page }) => {
    await page.goto(ADDRESS)
    await row(page, 'ai-rules').locator('summary').tap()
    const { width = 0 } = (await row(page, 'ai-rules').locator('details').boundingBox()) ?? {}
    expect(width).toBeGreaterThan(250)
    expect(width).toBeLessThanOrEqual(360)
  })
})

test('on paper: nothing beyond the sheet, every item whole, lines where nothing is decided', async ({
  page,
}) => {
  await page.goto(ADDRESS)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
  await expect(page.locator('.decision-on-paper hr:visible')).toHaveCount(3 * AGENDA.length)
  await expect(page.locator('.agenda textarea:visible')).toHaveCount(0)
  // Two at least on one sheet of 267 mm between its margins.
  const heights = await page
    .locator('.agenda-item')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThan((267 / 25.4) * 96 * 0.5)
})
