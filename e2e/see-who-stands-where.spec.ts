import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { encodeAnswers } from '../lib/codes/answer-code'
import { askedItems } from '../lib/instrument/asked-items'
import type { FormId, TechnologyId } from '../lib/instrument/vocabulary'
import { firmNames as names, openPanel } from './many-results'

/** The consultant with thirty firms: the shipped sample, opened as the page offers it. */
async function openFirms(page: Page) {
  await page.goto('/compare')
  await page.getByRole('link', { name: /30|Dreißig/ }).click()
  await page.waitForURL(/\/compare\?r=/)
  // Names come from the window's storage, a moment after the results; then each firm counts once.
  await expect(names(page)).toHaveCount(30)
  await expect(names(page).first()).not.toHaveText(/^Ergebnis/)
}

const table = (page: Page) => page.locator('.firm-table')
const rows = (page: Page) => table(page).locator('tr[data-code]')
const column = async (page: Page, name: string, block = 0) => {
  const heads = await table(page)
    .locator('thead tr')
    .first()
    .locator('th')
    .evaluateAll((all) => all.map((head) => head.textContent.replaceAll('\u00ad', '')))
  const place = heads.indexOf(name)
  return table(page)
    .locator('tbody')
    .nth(block)
    .locator('tr[data-code]')
    .evaluateAll(
      (rows, at) =>
        rows.map(({ children }) => {
          const cell = children[at]
          return (cell?.querySelector('.only-spoken') ?? cell)?.textContent ?? ''
        }),
      place,
    )
}
/** The figure in front of its range; `null` where there is none. */
const figure = (text: string) => (/^\d+/.test(text) ? Number.parseInt(text, 10) : null)
const VERDICTS = ['Passt jetzt', 'Passt mit Vorarbeit', 'Erst klären', 'Passt derzeit nicht']

test.describe('with JavaScript', () => {
  test.beforeEach(({ page }) => openFirms(page))

  test('the group comes first: three technologies by verdict, a square each, which choose the technology', async ({
    page,
  }) => {
    const group = page.locator('.group-table tbody tr')
    await expect(group).toHaveCount(3)
    for (const row of await group.all()) {
      const cells = await row.locator('td:not(.aside)').evaluateAll((all) =>
        all.map((cell) => ({
          count: Number(cell.textContent),
          squares:
            (cell.querySelector('path')?.getAttribute('d') ?? '').match(/M[\d.]+ 1(?:h|\.7)/g)?.length ?? 0,
        })),
      )
      expect(cells).toHaveLength(4)
      for (const { count, squares } of cells) expect(squares).toBe(count)
      const aside = [...((await row.locator('.aside').textContent()) ?? '').matchAll(/\d+/g)].map(Number)
      const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
      expect(sum(cells.map(({ count }) => count)) + sum(aside)).toBe(30)
    }
    await page.locator('.group-table').getByRole('link', { name: 'Blockchain' }).click()
    await expect(page).toHaveURL(/technology=blockchain/)
    await expect(page.locator('#view')).toContainText('Blockchain')
    await expect(page.locator('.group-table [aria-current]')).toHaveText(/Blockchain/)
  })

  test('each firm counts once, sorted by verdict and readiness; any column sorts, with empty ones last', async ({
    page,
  }) => {
    const all = await names(page).allInnerTexts()
    expect(new Set(all).size).toBe(all.length)
    const status = page.locator('.head-line .meta [role=status]')
    await expect(status).toHaveText('30 von 41 Ergebnissen')
    await page.getByRole('checkbox', { name: 'je Betrieb nur das jüngste' }).uncheck()
    await expect(status).toHaveText('41 von 41 Ergebnissen')
    await expect
      .poll(async () =>
        (await page.locator('.group-table [data-here] td:not(.aside)').allTextContents())
          .map(Number)
          .reduce((one, other) => one + other, 0),
      )
      .toBe(41)
    await page.getByRole('checkbox', { name: 'je Betrieb nur das jüngste' }).check()

    const verdicts = (await column(page, 'Urteil')).map((verdict) => VERDICTS.indexOf(verdict))
    expect(verdicts).toEqual(verdicts.toSorted((one, other) => one - other))
    const readiness = (await column(page, 'Reifegrad')).map(figure).slice(0, verdicts.lastIndexOf(1) + 1)
    for (const verdict of [0, 1]) {
      const ofVerdict = readiness.filter((_, place) => verdicts[place] === verdict)
      expect(ofVerdict.length).toBeGreaterThan(2)
      expect(ofVerdict).toEqual(ofVerdict.toSorted((one, other) => (other ?? -1) - (one ?? -1)))
    }

    const head = table(page).getByRole('button', { name: 'Kundenvorteil' })
    for (const direction of ['descending', 'ascending']) {
      await head.click()
      await expect(
        table(page).locator('th', {
          has: page.getByRole('button', { name: 'Kundenvorteil' }),
        }),
      ).toHaveAttribute('aria-sort', direction)
      // Each block by itself; the rows out of sight follow in the next picture.
      for (const block of [0, 1]) {
        await expect(async () => {
          const figures = (await column(page, 'Kundenvorteil', block)).map(figure)
          const known = figures.filter((one) => one !== null)
          const sign = direction === 'ascending' ? 1 : -1
          expect(known.length).toBeGreaterThan(3)
          expect(known).toEqual(known.toSorted((a, b) => sign * (a - b)))
          expect(figures.slice(0, known.length)).toEqual(known)
        }).toPass()
      }
    }
    await table(page).getByRole('button', { name: 'Betrieb' }).press('Enter')
    const { compare } = new Intl.Collator('de', { numeric: true })
    await expect(async () => {
      const full = await column(page, 'Betrieb')
      expect(full.length).toBe(24)
      expect(full).toEqual(full.toSorted(compare))
    }).toPass()
  })

  test('quick forms stand in a block of their own and pull no full one down', async ({ page }) => {
    const block = table(page).locator('tbody')
    await expect(block).toHaveCount(2)
    await expect(block.nth(1).locator('tr').first()).toContainText('Kurz-Check, soweit gefragt')
    await expect(block.nth(1).locator('tr[data-code]')).toHaveCount(6)
    const alone = page.getByRole('radio', { name: 'Voll-Check 24' })
    const before = await column(page, 'Kundenanalyse')
    const readiness = (await column(page, 'Reifegrad')).map(figure).filter((one) => one !== null)
    expect(readiness.length).toBeGreaterThanOrEqual(14)
    await alone.check()
    await expect(names(page)).toHaveCount(24)
    expect(await column(page, 'Kundenanalyse')).toEqual(before)
    expect(await column(page, 'Kooperationen')).not.toContain('nicht gefragt')
    // As many as in the block: a firm that has a full form since is none of them.
    await page.getByRole('radio', { name: 'Kurz-Check 6' }).check()
    await expect(names(page)).toHaveCount(6)
    await expect(table(page).locator('.medians')).toContainText('Median')
  })

  test('filters say how many are left, and the medians follow', async ({ page }) => {
    const group = page.getByLabel('Gruppe', { exact: true })
    await group.selectOption('Handwerk')
    expect(await names(page).count()).toBeGreaterThan(2)
    expect(new Set(await column(page, 'Gruppe'))).toEqual(new Set(['Handwerk']))
    const line = page.locator('.medians [data-line=customer-benefit]')
    await expect(async () => {
      const figures = (await column(page, 'Kundenvorteil')).map(figure).filter((one) => one !== null)
      await expect(line).toHaveAttribute('title', `n = ${figures.length}`, { timeout: 500 })
      const sorted = figures.toSorted((a, b) => a - b)
      const middle = (sorted.length - 1) / 2
      const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
      expect(Math.abs(Number.parseInt((await line.textContent()) ?? '', 10) - median)).toBeLessThanOrEqual(1)
    }).toPass()

    // Two firms are no group.
    await group.selectOption('IT und Software')
    await expect(names(page)).toHaveCount(2)
    await expect(line).toContainText('weniger als 3')

    await page.getByLabel('Suchen').fill('gibt es nicht')
    await expect(page.getByText('Kein Ergebnis passt')).toBeVisible()
    await page.getByRole('button', { name: 'Alle zeigen' }).click()
    await expect(names(page)).not.toHaveCount(0)
  })

  test('a result under the pointer or the focus is marked in table and drawing', async ({ page }) => {
    const row = rows(page).nth(1)
    const code = await row.getAttribute('data-code')
    await page.locator(`.fit-matrix [data-code="${code}"]`).waitFor()
    await row.locator('a').focus()
    for (const part of ['.fit-matrix', '.firm-table']) {
      await expect(page.locator(`${part} [data-code="${code}"]`)).toHaveAttribute('data-lit', '')
      await expect(page.locator(`${part} [data-lit]`)).toHaveCount(1)
    }
    const grounds = await row
      .locator('> :not(.figure)')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor))
    expect(new Set(grounds).size, 'the name, which stays in sight, is marked like the rest').toBe(1)
    await rows(page).nth(5).hover()
    await expect(page.locator(`.fit-matrix [data-code="${code}"]`)).not.toHaveAttribute('data-lit')
  })

  test('notes come when they are asked for', async ({ page }) => {
    await expect(table(page).locator('small')).toHaveCount(1)
    await page.getByRole('checkbox', { name: 'Notizen' }).check()
    expect(await table(page).locator('tbody th small').count()).toBeGreaterThan(5)
  })

  test('a result is removed where it is named, and comes back with the way back', async ({ page }) => {
    await openPanel(page, 'Benennen')
    const first = page.locator('.naming-list li').first()
    const code = await first.getAttribute('data-code')
    await first.getByRole('button', { name: 'Entfernen' }).click()
    await expect(page.locator('.head-line .meta [role=status]')).toHaveText('30 von 40 Ergebnissen')
    expect(page.url()).not.toContain(code)
    await page.goBack()
    await expect(page.locator('.head-line .meta [role=status]')).toHaveText('30 von 41 Ergebnissen')
  })

  test('what can be done with the collection is folded, one at a time, and Escape leads back', async ({
    page,
  }) => {
    await openPanel(page, 'Hinzufügen')
    await page.getByLabel('Links oder Codes').fill('bleibt')
    await openPanel(page, 'Herunterladen')
    await expect(page.getByLabel('Links oder Codes')).toBeHidden()
    await page.getByRole('button', { name: 'Tabelle (CSV)' }).press('Escape')
    await expect(page.getByRole('button', { name: 'Tabelle (CSV)' })).toBeHidden()
    await expect(page.locator('summary', { hasText: 'Herunterladen' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Tabelle (CSV)' })).toBeVisible()
  })

  test('one key too many costs nothing: order and radar are as they were', async ({ page }) => {
    await table(page).getByRole('button', { name: 'Kundenvorteil' }).click()
    await table(page).getByRole('checkbox').nth(2).check()
    const before = await names(page).allInnerTexts()
    const search = page.getByLabel('Suchen')
    await search.fill('gibt es nicht')
    await expect(page.getByText('Kein Ergebnis passt zu dieser Auswahl.')).toBeVisible()
    await expect(table(page)).toBeHidden()
    await page.getByRole('button', { name: 'Alle zeigen' }).click()
    await expect(search).toBeFocused()
    await expect.poll(() => names(page).allInnerTexts()).toEqual(before)
    await expect(table(page).getByRole('checkbox').nth(2)).toBeChecked()
  })

  test('the radar holds four at most: a fifth one takes the place of the first', async ({ page }) => {
    const boxes = table(page).getByRole('checkbox')
    for (const place of [0, 1, 2, 3, 4]) await boxes.nth(place).check()
    await expect(page.locator('.radar-keys li')).toHaveCount(4)
    await expect(page.locator('.radar .outline')).toHaveCount(4)
    await expect(boxes.first()).not.toBeChecked()
    const first = await names(page).first().innerText()
    await expect(page.getByRole('status').filter({ hasText: `Herausgenommen: ${first}` })).toContainText(
      'Im Netzdiagramm: 4 von höchstens 4',
    )
    const dashes = await page
      .locator('.radar .outline')
      .evaluateAll((outlines) => outlines.map((outline) => outline.getAttribute('stroke-dasharray')))
    expect(new Set(dashes).size).toBe(4)
  })

  test('"not now" shows no readiness, and a technology that was not asked is counted, not dropped', async ({
    page,
  }) => {
    await page.getByRole('link', { name: 'Bitcoin-Zahlungen' }).click()
    await expect(page).toHaveURL(/technology=bitcoin/)
    const verdicts = await column(page, 'Urteil')
    const readiness = await column(page, 'Reifegrad')
    expect(verdicts).toContain('Passt derzeit nicht')
    for (const [place, verdict] of verdicts.entries()) {
      if (verdict === 'Passt derzeit nicht') expect(readiness[place]).toBe('kein Reifegrad')
    }
    await expect(page.locator('.group-table [data-here]')).toContainText('nicht gefragt')
    await page.goBack()
    await expect(page.locator('#view')).toContainText('Künstliche Intelligenz')
  })

  test('names, kept on the device if wished, are deleted for good', async ({ page }) => {
    await openPanel(page, 'Benennen')
    await expect(page.locator('.naming-list legend').first()).toHaveText(
      /^Ergebnis 1 vom \d\d\.\d\d\.20\d\d$/,
    )
    await page.locator('.naming-list input').first().fill('Möbel Ahorn')
    await expect(names(page).filter({ hasText: 'Möbel Ahorn' })).toHaveCount(1)
    const keep = page.getByRole('checkbox', { name: 'Auf diesem Gerät merken' })
    const [box, words] = await Promise.all([keep.boundingBox(), page.locator('.keep span').boundingBox()])
    expect(words?.y, 'the box stands beside its words').toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
    await keep.check()
    expect(await page.evaluate(() => localStorage.getItem('passgenau-collection'))).toContain('Möbel Ahorn')

    const later = await page.context().newPage()
    await later.goto('/compare')
    await later.getByRole('button', { name: 'Sammlung öffnen' }).click()
    await expect(names(later).filter({ hasText: 'Möbel Ahorn' })).toHaveCount(1)
    await later.close()

    page.once('dialog', (dialog) => dialog.accept())
    await openPanel(page, 'Benennen')
    await page.getByRole('button', { name: 'Alle Einträge löschen' }).click()
    await expect(names(page).filter({ hasText: 'Möbel Ahorn' })).toHaveCount(0)
    await expect(names(page).first()).toHaveText(/^Ergebnis \d+$/)
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.getItem('passgenau-collection')]),
    ).toEqual([0, null])
    await page.reload()
    await expect(names(page).first()).toHaveText(/^Ergebnis \d+$/)
  })
})

/** Everything answered alike. */
const codeOf = (form: FormId, technologies: readonly TechnologyId[], answeredOn: string) =>
  encodeAnswers(questionnaire, {
    ...{ edition: questionnaire.edition, form, technologies, answeredOn, profile: {} },
    responses: Object.fromEntries(askedItems(questionnaire, form, technologies).map(({ id }) => [id, 3])),
  })

test('what decides on the questions that are compared is who was asked about the technology', async ({
  page,
}) => {
  const full = ['2026-11-20', '2026-11-21'].map((day) => codeOf('full', ['ai', 'bitcoin'], day))
  const quick = ['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => codeOf('quick', ['ai'], day))
  const address = (technology: string) =>
    `/compare?${[...full, ...quick].map((code) => `r=${code}`).join('&')}&view=who&technology=${technology}`
  await page.goto(address('ai'))
  await expect(table(page).locator('.medians')).toContainText('n = 3')
  await expect(table(page).locator('.block-head')).toContainText('Voll-Check')
  await page.goto(address('bitcoin'))
  await expect(table(page).locator('.medians')).toContainText('weniger als 3')
  await expect(page.locator('.group-table [data-here]')).toContainText('nicht gefragt: 3')
  await expect(table(page).locator('.block-head')).toHaveCount(0)
  await page.goto(address('blockchain'))
  await expect(page.locator('#view'), 'nobody was asked: the first one that somebody was').toContainText(
    'Künstliche Intelligenz',
  )
})

/** Pixels, at the width of a desk and of a phone. */
for (const { width, height, most } of [
  { width: 1280, height: 900, most: 2300 },
  { width: 360, height: 740, most: 3200 },
]) {
  test(`thirty firms take at most ${most} px at ${width} px, and nothing is wider than the page`, async ({
    browser,
    baseURL,
  }) => {
    const isPhone = width < 1000
    const context = await browser.newContext({
      ...{ baseURL: baseURL ?? '', viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone },
    })
    const page = await context.newPage()
    await openFirms(page)
    const size = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }))
    expect(size.height).toBeLessThanOrEqual(most)
    expect(size.width).toBeLessThanOrEqual(width)
    await context.close()
  })
}

test('at a desk all seven dimensions are in sight, in rows of 31 px, and head and filters stay one line each', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openFirms(page)
  const box = await table(page).boundingBox()
  expect(box?.width).toBeLessThanOrEqual(1120)
  await expect(table(page).locator('thead tr').first().locator('.figure')).toHaveCount(8)
  const heights = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
  for (const height of heights) expect(height).toBeCloseTo(31, 0)
  expect((await page.locator('.filter-fields').boundingBox())?.height).toBeLessThanOrEqual(72)
  // The head of the table stays in sight.
  await rows(page).last().scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 400)
  await expect(table(page).getByRole('button', { name: 'Ressourcen' })).toBeInViewport()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('names stay in sight while figures move, in rows of 44 px, verdicts as signs with their words', async ({
    page,
  }) => {
    await openFirms(page)
    const row = rows(page).first()
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await expect(row.locator('.group, .day').filter({ visible: true })).toHaveCount(0)
    await expect(row.locator('.verdict')).toHaveText('Passt jetzt')
    const frame = page.locator('.scroll-frame:has(.firm-table)')
    await frame.evaluate((element) => element.scrollTo(400, 0))
    const [at, name] = await Promise.all([frame.boundingBox(), row.locator('th').boundingBox()])
    expect(Math.abs((name?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(2)
  })
})

test('no name in the matrix covers another one', async ({ page }) => {
  await openFirms(page)
  const boxes = await page.locator('.fit-matrix .label').evaluateAll((labels) =>
    labels.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect()
      return { left, right, top: top + 2, bottom: bottom - 2, text: label.textContent }
    }),
  )
  expect(boxes.length).toBeGreaterThan(4)
  for (const [place, one] of boxes.entries()) {
    for (const other of boxes.slice(place + 1)) {
      const covers =
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
      expect(covers, `${one.text} and ${other.text}`).toBe(false)
    }
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the link shows group, table and matrix of any technology, and no control that is dead', async ({
    page,
  }) => {
    await openFirmsBare(page)
    await expect(rows(page)).toHaveCount(41)
    for (const part of ['.group-table', '.fit-matrix', '.medians', '.whole-group li']) {
      await expect(page.locator(part).first()).toBeVisible()
    }
    await expect(page.locator('.workbench button:visible, .workbench input:visible')).toHaveCount(0)
    await page.getByRole('link', { name: 'Blockchain' }).click()
    await expect(page.locator('#view')).toContainText('Blockchain')
    await openPanel(page, 'Hinzufügen')
    await expect(page.getByLabel('Links oder Codes')).toBeVisible()
  })

  async function openFirmsBare(page: Page) {
    await page.goto('/compare')
    await page.getByRole('link', { name: /30|Dreißig/ }).click()
  }
})

test('the title says which question is put and about what, on arrival and on the way', async ({ page }) => {
  const address = `/compare?${['2026-11-20', '2026-11-21', '2026-11-22']
    .map((day) => `r=${codeOf('quick', ['ai', 'bitcoin'], day)}`)
    .join('&')}`
  const told = async (path: string) => (await page.request.get(path)).text()
  expect(await told(address)).toContain('<title>Wer steht wo? Künstliche Intelligenz – Passgenau</title>')
  expect(await told(`${address}&view=differ&technology=bitcoin`)).toContain(
    '<title>Wo sind wir uns uneinig? Bitcoin-Zahlungen – Passgenau</title>',
  )
  await page.goto(address)
  await page.getByRole('link', { name: 'Was hat sich bewegt?' }).click()
  await expect(page).toHaveTitle('Was hat sich bewegt? Künstliche Intelligenz – Passgenau')
  await page.goBack()
  await expect(page).toHaveTitle('Wer steht wo? Künstliche Intelligenz – Passgenau')
})
