import { expect, test } from '@playwright/test'
import { PAGES } from './every-page'
import { EXAMPLE_CODE, here, PUBLIC_URL } from './journey'

// These tests only read pages: one browser context, emptied in between, serves them all in half the time.
test.use({ reuseContext: true })

/** Every address once, named by the first of its states. */
const ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries(PAGES)
    .reverse()
    .map(([name, { path }]) => [path.replace(/#.*/, ''), name]),
)

for (const [path, name] of ADDRESSES) {
  test(`title, description and preview of: ${name}`, async ({ page, request }) => {
    await page.goto(path)
    await expect(page).toHaveTitle(/Passgenau/)
    const meta = (key: string) =>
      page.locator(`meta[name="${key}"], meta[property="${key}"]`).first().getAttribute('content')
    expect((await meta('description'))?.length).toBeGreaterThan(20)
    expect((await meta('og:title'))?.length).toBeGreaterThan(5)
    expect((await meta('og:description'))?.length).toBeGreaterThan(20)
    expect((await meta('og:image:alt'))?.length).toBeGreaterThan(20)
    expect(await meta('og:image:width')).toBe('1200')
    expect(await meta('og:image:height')).toBe('630')
    expect(await meta('twitter:card')).toBe('summary_large_image')
    const image = (await meta('og:image')) ?? ''
    expect((await request.get(here(image))).headers()['content-type']).toBe('image/png')
  })
}

test('the preview of a result says its verdicts, equal ones together', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const title = page.locator('meta[property="og:title"]')
  await expect(title).toHaveAttribute(
    'content',
    'KI: Erst klären · Blockchain und Bitcoin: Passt derzeit nicht',
  )
})

test('robots may come in, results ask not to be listed, the public pages are', async ({ page, request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Allow: /')
  expect(robots).not.toContain('Disallow')
  const sitemap = await (await request.get('/sitemap.xml')).text()
  for (const path of ['/', '/assessment']) expect(sitemap).toContain(`<loc>${PUBLIC_URL}${path}</loc>`)
  expect(sitemap).not.toContain('/results')

  await page.goto(`/results/${EXAMPLE_CODE}`)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await page.goto('/')
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)
  const icons = await page
    .locator('link[rel=icon]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(icons.length).toBeGreaterThan(0)
  for (const icon of icons) expect((await request.get(icon)).status()).toBe(200)
})
