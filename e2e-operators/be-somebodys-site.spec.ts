import { expect, type Page, test } from '@playwright/test'
import { decode } from 'fast-png'
import { wording } from '../content/2026-1/de'
import { EXAMPLE_CODE } from '../e2e/journey'
import { TECHNOLOGIES } from '../lib/instrument/vocabulary'
import { OPERATORS, type OperatorName } from './operators'

/** One build, started as the site of somebody: what it says of itself, offers and allows is theirs, on every page. */
const WHO = process.env['E2E_OPERATOR'] as OperatorName
const { baseUrl, file } = OPERATORS[WHO]
const others = Object.values(OPERATORS).filter((operator) => operator.baseUrl !== baseUrl)
const isChamber = WHO === 'chamber'

const PAGES = ['/', '/assessment', '/method', '/compare', '/imprint', '/privacy', '/accessibility']
const EVERYWHERE = [
  ...PAGES,
  ...PAGES.map((path) => `/en${path}`.replace(/\/$/, '')),
  `/results/${EXAMPLE_CODE}`,
]

/** What the browser refuses or complains of. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  return complaints
}

test('every address, name and policy is this operator’s, and none the other’s', async ({ page }) => {
  const complaints = listen(page)
  for (const path of EVERYWHERE) {
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    const html = (await response?.text()) ?? ''
    for (const other of others) {
      expect(html, path).not.toContain(other.baseUrl)
      expect(html, path).not.toContain(other.file.name)
    }
    const named = await page
      .locator('link[rel=canonical], link[hreflang], meta[property="og:url"], meta[property="og:image"]')
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute('href') ?? element.getAttribute('content')),
      )
    expect(named.length, path).toBeGreaterThan(1)
    expect(
      named.filter((address) => !address?.startsWith(`${baseUrl}/`) && address !== baseUrl),
      path,
    ).toEqual([])
    await expect(page.locator('.site-footer'), path).toContainText(file.name)
    expect(html, path).toContain(`<meta property="og:site_name" content="Passgenau · ${file.name}"`)
    expect(response?.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'")
  }
  expect(complaints).toEqual([])
})

test('no link of its own leads nowhere', async ({ page, request }) => {
  const paths = new Set<string>()
  for (const path of EVERYWHERE) {
    await page.goto(path)
    for (const link of await page.locator('a[href^="/"]').all())
      paths.add((await link.getAttribute('href'))?.split('#')[0] ?? '')
  }
  expect(paths.size).toBeGreaterThan(15)
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => address)
  expect(listed.filter((address) => !address.startsWith(baseUrl))).toEqual([])
  expect(await (await request.get('/robots.txt')).text()).toContain(`${baseUrl}/sitemap.xml`)
})

test('the general picture is drawn for what is offered', async ({ request }) => {
  const { width, height, data } = decode(await (await request.get('/opengraph-image')).body())
  expect([width, height]).toEqual([1200, 630])
  const colors = new Set<string>()
  for (let at = 0; at < data.length; at += 4)
    if (Math.max(...data.slice(at, at + 3)) - Math.min(...data.slice(at, at + 3)) > 90)
      colors.add(String(data.slice(at, at + 3)))
  const blue = '0,114,178'
  expect(colors.has(blue)).toBe(isChamber)
  expect(colors.has('213,94,0')).toBe(!isChamber)
})

test('the form asks about what is offered, and opens what a link brings along', async ({ page }) => {
  await page.goto('/assessment')
  const boxes = page.locator('input[name=technologies]')
  const values = () => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))
  expect(await values()).toEqual(file.technologies)
  const notOffered = TECHNOLOGIES.filter((id) => !(file.technologies as readonly string[]).includes(id))
  for (const id of notOffered) await expect(page.locator(`.block[data-technology=${id}]`)).toHaveCount(0)
  await expect(page).toHaveTitle(
    new RegExp(isChamber ? 'Fragen zu KI – Passgenau' : 'Fragen zu Blockchain und Bitcoin – Passgenau'),
  )

  await page.goto(`/assessment/${EXAMPLE_CODE}`)
  expect(await values()).toEqual([...TECHNOLOGIES])
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
})

test('start, samples and method show what is offered', async ({ page }) => {
  await page.goto('/')
  const rows = page.locator('.result-sheet .verdict-rows > li')
  await expect(rows).toHaveCount(file.technologies.length)
  for (const [index, id] of file.technologies.entries())
    await expect(rows.nth(index)).toHaveAttribute('data-technology', id)
  await page.locator('.result-sheet > a').click()
  await expect(page.locator('.result-head .hint').first()).toContainText('Beispiel')

  await page.goto('/compare')
  const [first] = file.technologies
  await expect(page.locator('.samples caption').first()).toHaveText(wording.technologies[first].name)
  const sample = await (await page.request.get('/compare/samples/firms')).json()
  const opened = await page.request.get(`/api/results/${sample.entries[0].code}`)
  const { technologies } = await opened.json()
  for (const { id } of technologies) expect(file.technologies).toContain(id)

  await page.goto('/method')
  await expect(page.locator('.example-technology')).toHaveCount(file.technologies.length)
})

test('beside a result stand the operator’s step and offer under the operator’s name, and facts as decided', async ({
  page,
}) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const theirs = page.locator('[data-operator]')
  if (isChamber) {
    await expect(theirs).toHaveText([
      'Kammer Musterstadt bietet an: Sprechstunde KI, jeden Dienstag. kammer.example (bis 31. Dezember 2099)',
      'Kammer MusterstadtErzählen Sie uns, wie es weiterging. digital@kammer.example',
    ])
    await expect(theirs.first().getByRole('link')).toHaveAttribute('href', 'https://kammer.example/ki')
    await page.locator('.facts > summary').click()
    await expect(page.locator('.facts')).toContainText('Geprüft durch Rechtsabteilung am 1. November 2026.')
    await page.goto(`/en/results/${EXAMPLE_CODE}`)
    await expect(theirs.first()).toContainText('Kammer Musterstadt offers: AI clinic, every Tuesday.')
  } else {
    await expect(theirs).toHaveCount(0)
    await expect(page.locator('.facts')).toHaveCount(0)
  }
})

test('the legal pages say who it is, and what is missing', async ({ page }) => {
  await page.goto('/imprint')
  await expect(page.locator('main')).toContainText(file.name)
  const contact = page.locator('main section a')
  if (isChamber) {
    await expect(page.locator('main')).toContainText('12345 Musterstadt')
    await expect(contact).toHaveAttribute('href', 'mailto:digital@kammer.example')
    for (const path of ['/imprint', '/privacy', '/accessibility']) {
      await page.goto(path)
      await expect(page.locator('[data-missing]')).toHaveCount(0)
    }
    await page.goto('/privacy')
    await expect(page.locator('main')).toContainText('Rechenzentrum Nord')
  } else {
    await expect(contact).toHaveAttribute('href', 'https://beraterin.example/kontakt')
    await expect(page.locator('[data-missing]')).toHaveCount(1)
    await page.goto('/privacy')
    await expect(page.locator('[data-missing]')).toHaveCount(3)
  }
})

test('the card may be framed by whom the operator names', async ({ request }) => {
  const { 'content-security-policy': policy = '' } = (await request.get('/embed')).headers()
  expect(policy).toMatch(
    isChamber ? /frame-ancestors https:\/\/www\.kammer\.example$/ : /frame-ancestors 'none'$/,
  )
})

test('the logo stands beside our mark, and the colour at the edge of the page alone', async ({ page }) => {
  await page.goto('/')
  const logo = page.locator('.site-name > img')
  const line = () =>
    page.locator('.site-header').evaluate((header) => getComputedStyle(header).borderBottomColor)
  if (!isChamber) {
    await expect(logo).toHaveCount(0)
    await expect(page.locator('link[href^="/operator"]')).toHaveCount(0)
    return
  }
  expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  await expect(logo).toHaveAttribute('alt', 'Kammer Musterstadt')
  await expect.poll(line).toBe('rgb(122, 31, 92)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(line).toBe('rgb(182, 132, 166)')
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 })
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await wide()).toBeLessThanOrEqual(0)
    const { height } = (await page.locator('.site-header').boundingBox()) ?? { height: 0 }
    expect(height).toBeLessThan(60)
  }
})
