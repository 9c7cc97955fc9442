import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { EARLIER_CODE, EXAMPLE_CODE } from './journey'

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

async function takeCollection(page: Page) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sammlung mit Namen und Beschlüssen (JSON)' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

test('all results are taken away, also the earlier ones that the table leaves out', async ({ page }) => {
  await openSample(page, /Dreißig|30/)
  await expect(page.locator('.filter-fields [role=status]')).toHaveText('30 von 41 Ergebnissen')
  expect(JSON.parse(await takeCollection(page)).entries).toHaveLength(41)
})

test('title and decisions of one client neither show nor leave with the results of another', async ({
  page,
}) => {
  await openSample(page, /Ladenbau|Möwenbruch|12|Zwölf/)
  const title = page.getByLabel('Titelzeile für den Ausdruck')
  await expect(title).toHaveValue(/Möwenbruch/)
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=differ`)
  await expect(title).toHaveValue('')
  await title.fill('Zweiter Kunde')
  expect(await takeCollection(page)).not.toContain('Möwenbruch')
  await page.goBack()
  await expect(title).toHaveValue(/Möwenbruch/)

  // Either is offered to be opened again.
  await page.goto('/compare')
  const kept = page.locator('.kept-comparisons li')
  await expect(kept).toHaveText([/Zweiter Kunde.*2 Ergebnisse/, /Möwenbruch.*12 Ergebnisse/])
  await page.getByRole('button', { name: /^Sammlung öffnen 2: .*Möwenbruch/ }).click()
  await expect(title).toHaveValue(/Möwenbruch/)
})

test('who goes back to the page as it was left sees what was written since', async ({ page }) => {
  await openSample(page, /Ladenbau|Möwenbruch|12|Zwölf/)
  const title = page.getByLabel('Titelzeile für den Ausdruck')
  await expect(title).toHaveValue(/Möwenbruch/)
  await page.evaluate(() => {
    const stored = JSON.parse(sessionStorage.getItem('passgenau-collection') ?? '{}')
    sessionStorage.setItem('passgenau-collection', JSON.stringify({ ...stored, title: 'Neu' }))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(title).toHaveValue('Neu')
})

test('a sample stands beside what is one’s own, also what the device keeps', async ({ page }) => {
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=who`)
  await page.locator('.naming summary').click()
  await page.locator('.naming-list input').first().fill('Möbel Ahorn')
  await page.getByLabel('Titelzeile für den Ausdruck').fill('Ahorn im Herbst')
  await page.getByRole('checkbox', { name: 'Auf diesem Gerät merken' }).check()
  await expect(page.locator('.result-table')).toContainText('Möbel Ahorn')

  const later = await page.context().newPage()
  await openSample(later, /Ladenbau|Möwenbruch|12|Zwölf/)
  await later.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=who`)
  await expect(later.locator('.result-table')).toContainText('Möbel Ahorn')
  await expect(later.getByLabel('Titelzeile für den Ausdruck')).toHaveValue('Ahorn im Herbst')
  await expect(later.getByRole('checkbox', { name: 'Auf diesem Gerät merken' })).toBeChecked()
})
