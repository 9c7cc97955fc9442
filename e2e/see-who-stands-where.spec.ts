import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { encodeAnswers } from '../lib/codes/answer-code'
import { askedItems } from '../lib/instrument/asked-items'
import type { FormId, TechnologyId } from '../lib/instrument/vocabulary'

/** The consultant with thirty firms: the shipped sample, opened as the page offers it. */
async function openFirms(page: Page) {
  await page.goto('/compare')
  await page.getByRole('link', { name: /30|Dreißig/ }).click()
  await page.waitForURL(/\/compare\?r=/)
  // Names come from the window's storage, a moment after the results; then each firm counts once.
  await expect(names(page)).toHaveCount(30)
  await expect(names(page).first()).not.toHaveText(/^Ergebnis/)
}

const table = (page: Page) => page.locator('.result-table')
const names = (page: Page) => table(page).locator('tbody th a')
const column = async (page: Page, name: string) => {
  const heads = await table(page).locator('thead th').allInnerTexts()
  const place = heads.findIndex((head) => head.trim().startsWith(name))
  return table(page)
    .locator('tbody tr')
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ''), place)
}
/** The figure in front of its range; `null` where there is none, or where it is not comparable. */
const figure = (text: string) => (/^\d+/.test(text) ? Number.parseInt(text, 10) : null)

test.describe('with JavaScript', () => {
  test.beforeEach(({ page }) => openFirms(page))

  test('each firm counts once, and the table sorts by any column with empty ones last', async ({ page }) => {
    const all = await names(page).allInnerTexts()
    expect(new Set(all).size).toBe(all.length)
    await expect(page.locator('.filter-fields [role=status]')).toContainText('30 von 41')
    await page.getByRole('checkbox', { name: 'je Name nur das jüngste Ergebnis' }).uncheck()
    await expect(page.locator('.filter-fields [role=status]')).toContainText('41 von 41')
    await page.getByRole('checkbox', { name: 'je Name nur das jüngste Ergebnis' }).check()

    const head = table(page).getByRole('button', { name: 'Kundenvorteil' })
    for (const direction of ['descending', 'ascending']) {
      await head.click()
      await expect(table(page).locator('th', { hasText: 'Kundenvorteil' })).toHaveAttribute(
        'aria-sort',
        direction,
      )
      // The rows out of sight follow in the next picture.
      await expect(async () => {
        const figures = (await column(page, 'Kundenvorteil')).map(figure)
        const known = figures.filter((one) => one !== null)
        const sign = direction === 'ascending' ? 1 : -1
        expect(known.length).toBeGreaterThan(10)
        expect(known).toEqual(known.toSorted((a, b) => sign * (a - b)))
        expect(figures.slice(0, known.length)).toEqual(known)
      }).toPass()
    }
    await table(page).getByRole('button', { name: 'Name' }).press('Enter')
    const { compare } = new Intl.Collator('de', { numeric: true })
    const sorted = all.toSorted(compare)
    await expect.poll(() => names(page).allInnerTexts()).toEqual(sorted)
  })

  test('filters say how many are left, and the summary follows with its n', async ({ page }) => {
    await page.getByLabel('Gruppe', { exact: true }).selectOption('Handwerk')
    const shown = await names(page).count()
    expect(shown).toBeGreaterThan(2)
    expect(new Set(await column(page, 'Gruppe'))).toEqual(new Set(['Handwerk']))
    const line = page.locator('.summary-table [data-line=customer-benefit] td')
    const figures = (await column(page, 'Kundenvorteil')).map(figure).filter((one) => one !== null)
    await expect(line.first()).toHaveText(String(figures.length))
    const sorted = figures.toSorted((a, b) => a - b)
    const middle = (sorted.length - 1) / 2
    const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
    await expect(line.nth(3)).toHaveText(String(median).replace('.', ','))

    // Two firms are no group.
    await page.getByLabel('Gruppe', { exact: true }).selectOption('IT und Software')
    await expect(names(page)).toHaveCount(2)
    await expect(page.locator('.summary-table [data-line=customer-benefit]')).toContainText('weniger als 3')
    await expect(page.locator('.dot-plot .median')).toHaveCount(0)

    await page.getByLabel('Suchen').fill('gibt es nicht')
    await expect(page.getByText('Kein Ergebnis passt')).toBeVisible()
    await page.getByRole('button', { name: 'Alle zeigen' }).click()
    await expect(names(page)).not.toHaveCount(0)
  })

  test('a result under the pointer or the focus is marked in every chart', async ({ page }) => {
    const row = table(page).locator('tbody tr').nth(3)
    const code = await row.getAttribute('data-code')
    await page.locator(`.heatmap [data-code="${code}"]`).waitFor()
    await row.locator('a').focus()
    for (const chart of ['.heatmap', '.result-table']) {
      await expect(page.locator(`${chart} [data-code="${code}"]`)).toHaveAttribute('data-lit', '')
      await expect(page.locator(`${chart} [data-lit]`)).toHaveCount(1)
    }
    const grounds = await row
      .locator('> *')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor))
    expect(new Set(grounds).size, 'the name, which stays in sight, is marked like the rest').toBe(1)
    await table(page).locator('tbody tr').nth(5).hover()
    await expect(page.locator(`.heatmap [data-code="${code}"]`)).not.toHaveAttribute('data-lit')
  })

  test('one key too many costs nothing: order and radar are as they were', async ({ page }) => {
    await table(page).getByRole('button', { name: 'Kundenvorteil' }).click()
    await table(page).getByRole('checkbox').nth(2).check()
    await expect(page.locator('.heatmap')).toBeVisible()
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
    const readiness = await column(page, 'Reife')
    expect(verdicts).toContain('Passt derzeit nicht')
    for (const [place, verdict] of verdicts.entries()) {
      if (verdict === 'Passt derzeit nicht') expect(readiness[place]).toBe('–kein Reifegrad')
    }
    await expect(page.locator('.counts')).toContainText('nicht gefragt')
    await page.goBack()
    await expect(page.locator('#view')).toContainText('Künstliche Intelligenz')
  })

  test('names, kept on the device if wished, are deleted for good', async ({ page }) => {
    await page.getByText('Ergebnisse benennen').click()
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
  const full = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => codeOf('full', ['ai', 'bitcoin'], day))
  const codes = [...full, codeOf('quick', ['ai'], '2026-11-23')]
  const address = (technology: string) =>
    `/compare?${codes.map((code) => `r=${code}`).join('&')}&view=who&technology=${technology}`
  const mixed = page.getByText('Kurz- und Voll-Check gemischt')
  await page.goto(address('ai'))
  await expect(mixed).toBeVisible()
  await page.goto(address('bitcoin'))
  await expect(page.locator('.counts')).toContainText('nicht gefragt: 1')
  await expect(mixed).toHaveCount(0)
  await page.goto(address('blockchain'))
  await expect(page.locator('#view'), 'nobody was asked: the first one that somebody was').toContainText(
    'Künstliche Intelligenz',
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the link shows table, heatmap, matrix and summary of any technology, and no control that is dead', async ({
    page,
  }) => {
    await openFirmsBare(page)
    await expect(table(page).locator('tbody tr')).toHaveCount(41)
    for (const chart of ['.heatmap', '.fit-matrix', '.dot-plot', '.summary-table']) {
      await expect(page.locator(chart).first()).toBeVisible()
    }
    await expect(page.locator('.workbench button:visible, .workbench input:visible')).toHaveCount(0)
    await page.getByRole('link', { name: 'Blockchain' }).click()
    await expect(page.locator('#view')).toContainText('Blockchain')
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
