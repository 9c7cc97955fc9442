import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import mammoth from 'mammoth'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** Presses the button and reads the file that the browser is handed, as another program reads it. */
async function takeReport(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await coming
  const { value: html } = await mammoth.convertToHtml({ buffer: await readFile(await file.path()) })
  return { name: file.suggestedFilename(), html }
}

const headings = (html: string) =>
  [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text = '']) => text.replaceAll(/<[^>]+>/g, ''))

test('a result becomes a report in Word, with its profile as a picture, and nothing is sent for it', async ({
  page,
}) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  // Pictures further down come when they are scrolled to.
  await page.getByRole('button', { name: 'Bericht (Word)' }).scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  const { name, html } = await takeReport(page, 'Bericht (Word)')
  expect(name).toBe('passgenau-bericht-2026-11-22.docx')
  expect(headings(html)).toContain('Maßnahmenplan')
  expect(headings(html).length).toBeGreaterThan(9)
  const [, alt, bytes = ''] = /<img alt="([^"]*)" src="data:image\/png;base64,([^"]*)"/.exec(html) ?? []
  expect(alt).toBe('Netzdiagramm des Profils')
  expect(bytes.length).toBeGreaterThan(10_000)
  // What writes it is loaded now, and only that.
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((one) => !/^GET \/_next\/static\//.test(one))).toEqual([])
})

test('a link without answers becomes a report of what it shows, in English as well', async ({ page }) => {
  await page.goto(`/en/results/${EXAMPLE_SCORE_CODE}`)
  await page.getByRole('heading', { name: 'Pass on and keep' }).click()
  const { name, html } = await takeReport(page, 'Report (Word)')
  expect(name).toBe('passgenau-report-2026-11-22.docx')
  expect(headings(html)).toContain('Plan of measures')
  expect(html).not.toContain('Still open')
})

test('if the line is lost, the page says so, and it can be tried again', async ({ page, context }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await expect(page.getByRole('button', { name: 'Bericht (Word)' })).toBeEnabled()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Bericht (Word)' }).click()
  await expect(page.getByText('Die Datei ließ sich nicht erstellen.')).toBeVisible()
  await context.setOffline(false)
  expect((await takeReport(page, 'Bericht (Word)')).name).toMatch(/docx$/)
})
