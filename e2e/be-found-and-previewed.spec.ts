import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { PAGES } from './every-page'
import { EXAMPLE_CODE, here, PUBLIC_URL } from './journey'

/** Every address once, named by the first of its states. */
const ADDRESSES = new Map(
  Object.entries(PAGES)
    .reverse()
    .map(([name, { path }]) => [path.replace(/#.*/, ''), name]),
)
// Nobody passes on the card itself.
ADDRESSES.delete('/embed')

/** What a robot finds in the head: read as a document, with nothing run or fetched. */
async function head(page: Page, request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  return page.evaluate((text) => {
    const found = new DOMParser().parseFromString(text, 'text/html')
    const named = [...found.querySelectorAll('meta')].map((meta): [string, string] => [
      meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
      meta.content,
    ])
    return { title: found.title, ...Object.fromEntries(named) } as Readonly<Record<string, string>>
  }, html)
}

for (const [path, name] of ADDRESSES) {
  test(`title, description and preview of: ${name}`, async ({ page, request }) => {
    const found = await head(page, request, path)
    expect(found['title']).toMatch(/Passgenau/)
    expect(found['description']?.length).toBeGreaterThan(20)
    expect(found['og:title']?.length).toBeGreaterThan(5)
    expect(found['og:description']?.length).toBeGreaterThan(20)
    expect(found['og:image:alt']?.length).toBeGreaterThan(20)
    expect(found).toMatchObject({
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    })
    const image = await request.get(here(found['og:image'] ?? ''))
    expect(image.headers()['content-type']).toBe('image/png')
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
