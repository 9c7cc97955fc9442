import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { PHONE } from './devices'
import { openWho } from './many-results'
import { compareAddress, VOGT, VOGT_SCORE_CODE } from './one-firm'
import { heightOf, openSample, widthOf } from './samples'

const CODES = VOGT.map(({ code }) => code)
const ADDRESS = compareAddress([...CODES, VOGT_SCORE_CODE], 'differ')
/** By hand: 2/7 of agreement, then 1/3, 3/8, 7/16 and 1/2. */
const AGENDA = ['ideas-prototype', 'ai-rules', 'resources-time', 'ai-data', 'review-ai']

const idsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((one) => one.getAttribute('data-item')))
const ITEMS = '.people-table tbody[data-item]'
const row = (page: Page, item: string) => page.locator(`${ITEMS}[data-item=${item}]`)
const openRow = (page: Page, item: string) => row(page, item).locator('summary').click()
const decision = (page: Page) => page.getByLabel('Unser Beschluss: Regeln für KI')
const cell = (page: Page, item: string, response: string) =>
  row(page, item).locator('tr').first().locator(`[data-response="${response}"]`)
/** Who gave a response to an item: their signs, by their codes. */
const saidBy = (page: Page, item: string, response: string) =>
  cell(page, item, response)
    .locator('.person')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-code')))
const codesOf = (...places: readonly number[]) => places.map((place) => CODES[place - 1])

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('twelve people of one firm: who gave which level, the widest question first', async ({ page }) => {
      await page.goto(ADDRESS)
      await expect(page.locator('.differ > p').first()).toContainText('12 von 13')
      expect(await idsOf(page, `${ITEMS}[data-first]`)).toEqual(AGENDA)
      expect((await idsOf(page, ITEMS)).slice(0, 5)).toEqual(AGENDA)
      await expect(page.locator(ITEMS)).toHaveCount(16)

      expect(await saidBy(page, 'ai-rules', '0')).toEqual(codesOf(2, 3, 4, 8, 9, 10))
      expect(await saidBy(page, 'ai-rules', '4')).toEqual(codesOf(1, 5, 6))
      expect(await saidBy(page, 'ai-rules', 'unknown')).toEqual(codesOf(7, 11))
      expect(await saidBy(page, 'ideas-prototype', 'not-applicable')).toEqual(codesOf(2))
      await expect(cell(page, 'ai-rules', '4').locator('.person')).toHaveText(['1', '5', '6'])
      // Whoever hears the page hears names.
      await expect(cell(page, 'ai-rules', '4').locator('.only-spoken')).toHaveText(
        'Ergebnis 1, Ergebnis 5, Ergebnis 6',
      )
      // Six at level 0 and three at level 4 of nine.
      await expect(row(page, 'ai-rules').locator('.agreement')).toHaveText('33')
      await expect(page.locator('ol.people li')).toHaveCount(12)

      const opened = row(page, 'cooperation-practice').locator('.opened')
      await expect(opened).toBeHidden()
      await openRow(page, 'cooperation-practice')
      // The quick form does not ask this one.
      await expect(opened.locator('[data-response="2"] [data-code]')).toHaveCount(11)
      await expect(opened).toBeVisible()
      await expect(opened.locator('textarea')).toHaveCount(javaScriptEnabled ? 1 : 0)
    })

    test('two with answers are counted, and not summarised', async ({ page }) => {
      await page.goto(compareAddress([...codesOf(1, 2).map(String), VOGT_SCORE_CODE], 'differ'))
      await expect(page.locator('.too-few')).toBeVisible()
      // Nothing is held back, so that nothing is to be widened; two can be read as two views of one firm.
      await expect(page.locator('.too-few li')).toHaveCount(3)
      await expect(page.locator('.too-few a')).toHaveAttribute('href', /as=two-sights$/)
      await expect(page.locator('[data-first]')).toHaveCount(0)
      await expect(row(page, 'ai-rules').locator('.agreement')).toHaveText('–')
    })
  })
}

test('where the filter leaves too few, the page says what to widen', async ({ page }) => {
  await page.goto(ADDRESS)
  await page.getByLabel('Suchen').fill('Ergebnis 12')
  await expect(page.locator('.too-few')).toContainText('Erweitern Sie oben die Auswahl.')
})

test('a row is opened by keyboard alone', async ({ page }) => {
  await page.goto(ADDRESS)
  const summary = row(page, 'ai-rules').locator('summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(row(page, 'ai-rules').locator('.opened')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(decision(page)).toBeFocused()
})

test('one person lights up in every answer at once', async ({ page }) => {
  await page.goto(ADDRESS)
  // What comes with the script moves everything below it: the pointer would be left on someone else.
  await page.locator('.filter-fields').waitFor()
  await page.locator(`ol.people [data-code="${CODES[0]}"]`).first().hover()
  await expect(page.locator('.people-table .person[data-lit]')).toHaveCount(16)
  await expect(page.locator(`[data-lit]:not([data-code="${CODES[0]}"])`)).toHaveCount(0)
})

test('more people than a row has room for are counted, and named once a row is opened', async ({ page }) => {
  await openWho(page, 60)
  await page.getByRole('link', { name: 'Wo sind wir uns uneinig?' }).click()
  await expect(page.locator(ITEMS).first()).toBeVisible()
  await expect(page.locator('.person')).toHaveCount(0)
  const first = page.locator(ITEMS).first()
  const counts = await first.locator('tr').first().locator('[data-response]').allTextContents()
  const asked = counts.reduce((sum, count) => sum + Number(count), 0)
  expect(asked).toBeGreaterThan(20)
  await first.locator('summary').click()
  await expect(first.locator('.opened [data-code]')).toHaveCount(asked)
})

for (const { name, use, most } of [
  { name: 'a phone', use: PHONE, most: 2600 },
  { name: 'a desk', use: { viewport: { width: 1280, height: 900 } }, most: 1900 },
]) {
  test.describe(`on ${name}`, () => {
    test.use(use)

    test('twelve people and sixteen questions are one short page, and every sign is on it', async ({
      page,
    }) => {
      await openSample(page, 'workshop', 'differ')
      await expect(page.locator('ol.people')).toContainText('Henrike Voss')
      await page.locator('.filter-fields').waitFor()
      await expect(page.locator(ITEMS)).toHaveCount(16)
      expect(await heightOf(page)).toBeLessThanOrEqual(most)
      const { width } = page.viewportSize() ?? { width: 0 }
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      const edges = await page
        .locator('.people-table .person')
        .evaluateAll((signs) => signs.map((sign) => sign.getBoundingClientRect().right))
      expect(edges.length).toBeGreaterThan(180)
      expect(Math.max(...edges)).toBeLessThanOrEqual(width)
      // Whose signs stand left and right is seen by their shapes.
      const shapes = new Set(
        await page
          .locator('.people-table .person')
          .evaluateAll((signs) => signs.map((sign) => sign.getAttribute('data-shape'))),
      )
      expect(shapes.size).toBe(3)
    })
  })
}

test('what a group decides stays in the window, stands on paper, and never leaves', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(ADDRESS)
  await page.getByText('Benennen', { exact: true }).click()
  const named = page.getByRole('group', { name: /^Ergebnis 1 / })
  await named.getByLabel('Name').fill('Frau Vogt')
  await page
    .getByRole('group', { name: /^Ergebnis 2 / })
    .getByLabel('Gruppe')
    .fill('Fertigung')
  await page.keyboard.press('Escape')
  await openRow(page, 'ai-rules')
  await decision(page).fill('Bis Jahresende\n<b>aufschreiben</b>, was erlaubt ist')
  await expect(cell(page, 'ai-rules', '4').locator('.only-spoken')).toContainText('Frau Vogt')

  await page.reload()
  // Also a row that is closed says what was decided.
  await expect(row(page, 'ai-rules').locator('.decided')).toContainText('Bis Jahresende')
  await openRow(page, 'ai-rules')
  await expect(decision(page)).toHaveValue('Bis Jahresende\n<b>aufschreiben</b>, was erlaubt ist')
  const pdf = await page.pdf({ format: 'A4' })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  // Lines break where the sheet ends: compare without spaces.
  const dense = text.replaceAll(/[\s\u00ad-]/g, '')
  expect(dense).toContain('BisJahresende<b>aufschreiben</b>,waserlaubtist')
  expect(dense).toContain('FrauVogt')

  // A group has its own decisions; those of all are not taken for them.
  await page.getByLabel('Gruppe', { exact: true }).first().selectOption('ohne Gruppe')
  await expect(page.locator('.people-table textarea')).toHaveCount(0)
  await page.getByLabel('Gruppe', { exact: true }).first().selectOption('alle Gruppen')
  await expect(decision(page)).not.toHaveValue('')

  expect(sent.filter((one) => /Vogt|Fertigung|aufschreiben/.test(decodeURIComponent(one)))).toEqual([])
  expect(page.url()).toContain(ADDRESS)
})

test('a decision on what another technology is asked stays in sight, and can be struck', async ({ page }) => {
  await page.addInitScript((savedAt) => {
    const decisions = [{ group: '', item: 'bitcoin-demand', text: 'Zuerst die Werkstattkunden' }]
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
    await page.getByRole('button', { name: /^Sammlung mit Namen und Beschlüssen/ }).click()
    const { decisions } = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    return decisions.map(({ group }: { readonly group: string }) => group)
  }
  await page.getByText('Herunterladen', { exact: true }).click()
  expect(await decisionsIn()).toEqual(['Vertrib', 'Vertrieb', 'Werk', ''])
  await page.getByLabel('Gruppe', { exact: true }).first().selectOption('Werk')
  await expect(further).toHaveCount(0)
  await expect.poll(decisionsIn).toEqual(['Werk'])
})

test('on paper: nothing beyond the sheet, every item whole, lines where nothing is decided', async ({
  page,
}) => {
  await page.goto(ADDRESS)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
  // The widest stand open, whatever was opened on the screen.
  await expect(page.locator('.opened:visible')).toHaveCount(AGENDA.length)
  await expect(page.locator('.decision-on-paper hr:visible')).toHaveCount(3 * AGENDA.length)
  await expect(page.locator('.people-table textarea:visible')).toHaveCount(0)
  // Three at least on one sheet of 267 mm between its margins.
  const heights = await page
    .locator('[data-first]')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThan(((267 / 25.4) * 96) / 3)
})

test.describe('with a finger', () => {
  test.use(PHONE)

  test('a tap anywhere in a row opens it', async ({ page }) => {
    await page.goto(ADDRESS)
    const { width = 0, height = 0 } = (await row(page, 'ai-rules').locator('tr').first().boundingBox()) ?? {}
    expect(height).toBeGreaterThanOrEqual(44)
    await row(page, 'ai-rules')
      .locator('tr')
      .first()
      .tap({ position: { x: width - 8, y: height - 4 } })
    await expect(row(page, 'ai-rules').locator('.opened')).toBeVisible()
    await expect(row(page, 'ai-rules').locator('.opened')).toContainText('Ergebnis 1')
  })
})

test('in forced colours shapes still differ', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openSample(page, 'workshop', 'differ')
  await page.locator('ol.people').getByText('Henrike Voss').waitFor()
  const grounds = await page
    .locator('.people-table .person:is([data-shape="0"], [data-shape="1"])')
    .evaluateAll((signs) =>
      signs.map((sign) => `${sign.getAttribute('data-shape')} ${getComputedStyle(sign).backgroundColor}`),
    )
  const [filled, open] = [...new Set(grounds)].toSorted()
  expect(filled?.slice(2)).not.toBe(open?.slice(2))
})
