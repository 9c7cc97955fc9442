import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { PUBLIC_URL } from './journey'

/** Herr Lindner, a consultant, puts the start of the quick check on his own site. */
let hisSite: string
let hisPage = ''
// A real server: a browser does not let a site from nowhere frame one on this machine.
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<!doctype html><html lang="de"><title>Lindner</title>${hisPage}</html>`)
})

test.beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  hisSite = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
test.afterAll(() => server.close())

async function lineToPaste(page: Page): Promise<string> {
  await page.goto('/method#embedding')
  return page.getByRole('textbox', { name: 'Zeile zum Einfügen' }).inputValue()
}

/** His page with one line in it, whose address leads to the site under test. */
async function openHisSite(page: Page, line: string, baseURL = '') {
  hisPage = line.replace(PUBLIC_URL, baseURL)
  await page.goto(hisSite)
}

test('the line shows the way into the quick check, whole, in every width, without a script', async ({
  page,
  baseURL,
  context,
}) => {
  const line = await lineToPaste(page)
  expect(line).not.toContain('\n')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openHisSite(page, line, baseURL)
  const card = page.frameLocator('iframe')
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('Passt diese Technik zu unserem Betrieb?')
  for (const width of [280 + 16, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const { needed, given, wide } = await card.locator('html').evaluate((html) => ({
      needed: html.scrollHeight,
      given: innerHeight,
      wide: html.scrollWidth - innerWidth,
    }))
    expect([width, needed]).toEqual([width, given])
    expect(wide).toBeLessThanOrEqual(0)
  }
  expect(asked.filter((url) => !url.endsWith('favicon.ico'))).toEqual([hisSite, `${baseURL}/embed`])
  expect(await context.cookies()).toEqual([])

  const opening = context.waitForEvent('page')
  await card.getByRole('link', { name: 'Kurz-Check beginnen' }).click()
  const opened = await opening
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible()
  expect(new URL(opened.url()).pathname).toBe('/assessment')
  expect(await opened.evaluate(() => opener)).toBeNull()
  expect(page.url()).toBe(hisSite)
})

test('the link of the card is the first to get the focus', async ({ page }) => {
  await page.goto('/embed')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Kurz-Check beginnen' })).toBeFocused()
})

test('no other page lets itself be framed', async ({ page, request, baseURL }) => {
  const embed = (await request.get('/embed')).headers()
  expect(embed).not.toHaveProperty('x-frame-options')
  expect(embed).not.toHaveProperty('set-cookie')
  expect(embed['content-security-policy']).toContain('frame-ancestors *')
  expect(embed['content-security-policy']).not.toContain('script-src')
  for (const path of ['/', '/assessment', '/embedded', '/results/kaputt']) {
    const headers = (await request.get(path)).headers()
    expect([path, headers['x-frame-options']]).toEqual([path, 'DENY'])
  }
  await openHisSite(page, `<iframe src="${PUBLIC_URL}/assessment"></iframe>`, baseURL)
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
})
