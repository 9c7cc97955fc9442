import { expect, type Page, test } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { openWho } from './many-results'
import { openSample } from './samples'

/** A4 in points, and the margin that the style sheet gives it: 14 mm. */
const SHEET = { width: 595, height: 842 }
const MARGIN = 39.7
const TITLE = 'Strategietag der Muster Maschinenbau GmbH'
const HEADS = [
  ...[
    'Betrieb',
    'Gruppe',
    'Tag',
    'Urteil',
    'Reifegrad',
    'Kundenvorteil',
    'Integrierbarkeit',
    'Kundenanalyse',
  ],
  ...['Ideenmanagement', 'Kooperationen', 'Technologieprüfung', 'Ressourcen'],
]

interface Piece {
  readonly text: string
  /** From the left edge of the sheet, in points. */
  readonly from: number
  readonly to: number
}

/** The texts of each sheet with where they begin and end. */
async function print(page: Page): Promise<readonly (readonly Piece[])[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => {
      const sheet = await pdf.getPage(place + 1)
      const [, , width = 0, height = 0] = sheet.view
      expect(Math.abs(width - SHEET.width) + Math.abs(height - SHEET.height)).toBeLessThan(4)
      const { items } = await sheet.getTextContent()
      return items.flatMap((item) => {
        if (!('transform' in item) || item.str.trim() === '') return []
        const [across = 0, up = 0, , , x = 0] = item.transform
        // Texts that stand upright go up, not across; slanted ones go both ways.
        const share = Math.abs(across) / Math.hypot(across, up)
        return [{ text: item.str, from: x, to: x + item.width * share }]
      })
    }),
  )
}

/** Lines break anywhere: compare without spaces and hyphens. */
const dense = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]/g, '')
const textOf = (sheet: readonly Piece[] | undefined) => dense((sheet ?? []).map(({ text }) => text).join(''))

for (const { count, ofTable, sheets } of [
  { count: 30, ofTable: 1, sheets: 2 },
  { count: 100, ofTable: 3, sheets: 4 },
]) {
  test(`a table of ${count} results takes ${ofTable} sheet(s) of A4 and cuts nothing off`, async ({
    page,
  }) => {
    const names = Array.from({ length: count }, (_, place) => `Kunde Südwest ${place + 1} Metall`)
    await openWho(page, count, {
      title: TITLE,
      label: (place) => names[place] ?? '',
      group: (place) => (place % 2 === 0 ? 'Bestandskunden' : 'Neukunden'),
    })
    const printed = await print(page)
    const all = printed.map(textOf)
    const text = all.join('')

    expect(all[0]).toContain(dense(TITLE))
    expect(all[0]).toContain(dense(`Ergebnisse: ${count} · Gruppe: alle Gruppen · Ausgabe: 2026-1`))
    expect(all[0]).toContain(dense('Wer steht wo? Künstliche Intelligenz'))
    for (const name of names) expect(text).toContain(dense(name))
    expect(all.at(-1)).toContain(dense('/method#comparison'))

    // Every sheet of the table has its head.
    const withRows = all.filter(
      (sheet) => sheet.includes(dense('Kunde Südwest')) && sheet.includes('Bestandskunden'),
    )
    expect(withRows.length).toBe(ofTable)
    for (const sheet of withRows) for (const head of HEADS) expect(sheet).toContain(dense(head))

    for (const { text: piece, from, to } of printed.flat()) {
      expect(from, piece).toBeGreaterThanOrEqual(MARGIN - 1)
      expect(to, piece).toBeLessThanOrEqual(SHEET.width - MARGIN + 1)
    }
    expect(printed.length).toBeLessThanOrEqual(sheets)
    for (const word of ['Drucken', 'Als Bild', 'Suchen', 'Titel der', 'Netz', 'Vergleichen']) {
      expect(text).not.toContain(dense(word))
    }
  })
}

test('the thirty sample firms stand on one sheet with all their figures', async ({ page }) => {
  await openSample(page, 'firms', 'who')
  await expect(page.locator('h1')).toContainText('Dreißig Betriebe')
  const rows = await page
    .locator('.firm-table tbody tr[data-code]')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
  expect(rows.length).toBe(30)
  const printed = await print(page)
  expect(printed.length).toBe(2)
  const first = textOf(printed[0])
  for (const head of HEADS) expect(first).toContain(dense(head))
  // Of a figure, the eye sees what stands before its range.
  for (const [, name = '', group = ''] of rows) {
    expect.soft(first).toContain(dense(name ?? ''))
    expect.soft(first).toContain(dense(group ?? ''))
  }
  const figures = (printed[0] ?? []).filter(({ text }) => /^\d{1,3}$/.test(text.trim()))
  const shown = await page
    .locator('.firm-table tbody .figure')
    .evaluateAll((cells) => cells.filter((cell) => /^\d/.test(cell.textContent ?? '')).length)
  expect(figures.length).toBeGreaterThanOrEqual(shown)
})

test('shades of figures are printed, and none hides its figure', async ({ page }) => {
  await openSample(page, 'firms', 'who')
  await page.emulateMedia({ media: 'print' })
  // Looked for and measured at once: the script may still be drawing the table anew.
  const shades = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.firm-table tbody [class*="h"].figure'), (cell) => {
      const { backgroundColor, color, printColorAdjust } = getComputedStyle(cell)
      return { backgroundColor, color, printColorAdjust }
    }),
  )
  expect(new Set(shades.map(({ backgroundColor }) => backgroundColor)).size).toBeGreaterThan(3)
  for (const { backgroundColor, color, printColorAdjust } of shades) {
    expect(printColorAdjust).toBe('exact')
    expect(color).not.toBe(backgroundColor)
    // Greys only.
    expect(new Set(backgroundColor.match(/\d+/g)?.slice(0, 3)).size).toBe(1)
  }
})

for (const { sample, view, sheets, says } of [
  {
    sample: 'workshop',
    view: 'differ',
    sheets: 2,
    says: ['Wo sind wir uns uneinig', 'Unser Beschluss', 'Wer ist wer'],
  },
  { sample: 'firms', view: 'moved', sheets: 1, says: ['Was hat sich bewegt', 'Weberei Halberg', '11/25'] },
] as const) {
  test(`the sample's view "${view}" takes ${sheets} sheet(s), and its foot none of its own`, async ({
    page,
  }) => {
    await openSample(page, sample, view)
    await page.locator('.filter-fields').waitFor()
    await expect(page.locator('h1')).toContainText('erfundenes Beispiel')
    const printed = await print(page)
    const text = printed.map(textOf).join('')
    expect(printed.length).toBe(sheets)
    for (const words of [...says, '/method#comparison']) expect(text).toContain(dense(words))
    for (const { text: piece, from, to } of printed.flat()) {
      expect(from, piece).toBeGreaterThanOrEqual(MARGIN - 1)
      expect(to, piece).toBeLessThanOrEqual(SHEET.width - MARGIN + 1)
    }
  })
}

test('without a line of its own the report has a title, too; a group is named', async ({ page }) => {
  await openWho(page, 6, { group: (place) => (place < 3 ? 'Vertrieb' : 'Einkauf') })
  await page.getByLabel('Gruppe', { exact: true }).first().selectOption('Vertrieb')
  await expect(page.getByText('3 von 6 Ergebnissen')).toBeVisible()
  const [first] = await print(page)
  expect(textOf(first)).toContain(dense('Ergebnisse vergleichen'))
  expect(textOf(first)).toContain(dense('Ergebnisse: 3 · Gruppe: Vertrieb'))
})

test('how the table is sorted makes no difference to what is on paper', async ({ page }) => {
  await openWho(page, 6)
  const before = (await print(page)).flat()
  await page.locator('.firm-table').getByRole('button', { name: 'Urteil' }).click()
  const after = (await print(page)).flat()
  expect(after.map(({ text }) => text).sort()).toEqual(before.map(({ text }) => text).sort())
})

test('a button prints', async ({ page }) => {
  await openWho(page, 4)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Drucken' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})

test('in the dark scheme the paper stays white and the letters black', async ({ page }) => {
  await openWho(page, 4)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  const colours = await page.locator('h1').evaluate((title) => ({
    letters: getComputedStyle(title).color,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }))
  expect(colours).toEqual({ letters: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' })
})
