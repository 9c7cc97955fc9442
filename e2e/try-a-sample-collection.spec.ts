import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { EARLIER_CODE, EXAMPLE_CODE } from './journey'
import { openPanel } from './many-results'

for (const [sample, count] of [
  ['workshop', 12],
  ['firms', 41],
] as const) {
  test(`the sample "${sample}" is a file of a collection, kept out of search`, async ({ request }) => {
    const response = await request.get(`/compare/samples/${sample}`)
    expect(response.status()).toBe(200)
    const headers = response.headers()
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    const { format, version, entries } = await response.json()
    expect({ format, version }).toEqual({ format: 'passgenau-collection', version: 1 })
    expect(entries).toHaveLength(count)
  })
}

test('a sample that there is not is an unknown address', async ({ request }) => {
  for (const sample of ['nobody', 'constructor', 'workshop.json']) {
    expect((await request.get(`/compare/samples/${sample}`)).status(), sample).toBe(404)
  }
})

async function openSample(page: Page, name: RegExp) {
  await page.goto('/compare')
  await page.waitForLoadState('networkidle')
  await page.locator('.samples').getByRole('link', { name }).click()
  await page.waitForURL(/\/compare\?r=/)
}

async function take(page: Page, name: string) {
  await openPanel(page, 'Herunterladen')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

const takeCollection = (page: Page) => take(page, 'Sammlung mit Namen und Beschlüssen (JSON)')

test('what is taken away is what is looked at; the collection alone holds earlier results as well', async ({
  page,
}) => {
  await openSample(page, /Dreißig|30/)
  await expect(page.locator('.head-line .meta [role=status]')).toHaveText('30 von 41 Ergebnissen')
  await openPanel(page, 'Herunterladen')
  const count = (name: string) => page.getByRole('button', { name }).locator('small')
  await expect(count('Tabelle (CSV)')).toHaveText('30')
  await expect(count('Sammlung')).toHaveText('41')
  expect((await take(page, 'Tabelle (CSV)')).trim().split('\r\n')).toHaveLength(31)
  expect(JSON.parse(await takeCollection(page)).entries).toHaveLength(41)
})

test('before anything is handed in, the samples stand first, with some of their rows', async ({ page }) => {
  await page.goto('/compare')
  const cards = page.locator('.samples > li')
  await expect(cards).toHaveCount(2)
  for (const card of await cards.all()) {
    await expect(card.locator('tbody tr')).toHaveCount(4)
    await expect(card.locator('.verdict-sign').first()).not.toBeEmpty()
  }
  const [sample, field] = await Promise.all([
    cards.first().boundingBox(),
    page.getByLabel('Links oder Codes').boundingBox(),
  ])
  expect(sample?.x).toBeLessThan(field?.x ?? 0)
  await expect(page.getByLabel('Links oder Codes')).toBeInViewport()
})

test('title and decisions of one client neither show nor leave with the results of another', async ({
  page,
}) => {
  await openSample(page, /Ladenbau|Möwenbruch|12|Zwölf/)
  const title = page.locator('h1')
  await expect(title).toHaveText(/Möwenbruch/)
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=differ`)
  await openPanel(page, 'Benennen')
  await expect(page.getByLabel('Titel der Sammlung')).toHaveValue('')
  await page.getByLabel('Titel der Sammlung').fill('Zweiter Kunde')
  expect(await takeCollection(page)).not.toContain('Möwenbruch')
  await page.goBack()
  await expect(title).toHaveText(/Möwenbruch/)

  // Either is offered to be opened again.
  await page.goto('/compare')
  const kept = page.locator('.kept-comparisons li')
  await expect(kept).toHaveText([/Zweiter Kunde.*2 Ergebnisse/, /Möwenbruch.*12 Ergebnisse/])
  await page.getByRole('button', { name: /^Sammlung öffnen 2: .*Möwenbruch/ }).click()
  await expect(title).toHaveText(/Möwenbruch/)
})

test('who goes back to the page as it was left sees what was written since', async ({ page }) => {
  await openSample(page, /Ladenbau|Möwenbruch|12|Zwölf/)
  const title = page.locator('h1')
  await expect(title).toHaveText(/Möwenbruch/)
  await page.evaluate(() => {
    const stored = JSON.parse(sessionStorage.getItem('passgenau-collection') ?? '{}')
    sessionStorage.setItem('passgenau-collection', JSON.stringify({ ...stored, title: 'Neu' }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(title).toHaveText('Neu')
})

test('a sample stands beside what is one’s own, also what the device keeps', async ({ page }) => {
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=who`)
  await openPanel(page, 'Benennen')
  await page.locator('.naming-list input').first().fill('Möbel Ahorn')
  await page.getByLabel('Titel der Sammlung').fill('Ahorn im Herbst')
  await page.getByRole('checkbox', { name: 'Auf diesem Gerät merken' }).check()
  await expect(page.locator('.firm-table')).toContainText('Möbel Ahorn')

  const later = await page.context().newPage()
  await openSample(later, /Ladenbau|Möwenbruch|12|Zwölf/)
  await later.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=who`)
  await expect(later.locator('.firm-table')).toContainText('Möbel Ahorn')
  await openPanel(later, 'Benennen')
  await expect(later.getByLabel('Titel der Sammlung')).toHaveValue('Ahorn im Herbst')
  await expect(later.getByRole('checkbox', { name: 'Auf diesem Gerät merken' })).toBeChecked()
})
