import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { decode } from 'fast-png'
import { openPanel, openWho } from './many-results'
import { openSample } from './samples'

const HOSTILE = ['<script>alert(1)</script>', '"><image href=x onerror=alert(1)>', ']]>&amp;<b>\u0007']
const TITLE = 'Strategietag <i>Nord</i> & Söhne'
const MATRIX = 'Wer hat beides?'

async function save(page: Page, heading: string, format: 'PNG' | 'SVG') {
  await openPanel(page, 'Herunterladen')
  const button = page.getByRole('button', { name: `Bild „${heading}“ ${format}` })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** What a strict reader finds in the file: parsed as XML in an empty page, without running or fetching anything. */
async function read(page: Page, xml: string) {
  const reader = await page.context().newPage()
  const found = await reader.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    const all = [...file.querySelectorAll('*')]
    return {
      isBroken: file.querySelector('parsererror') !== null,
      elements: [...new Set(all.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(all.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)))],
      title: file.querySelector('svg > title')?.textContent,
      texts: [...file.querySelectorAll('text')].map(({ textContent }) => textContent.trim()),
      style: file.querySelector('style')?.textContent ?? '',
      size: ['width', 'height'].map((name) => Number(file.documentElement.getAttribute(name))),
    }
  }, xml)
  await reader.close()
  return found
}

/** Messages and refusals of the browser while a page is used. */
function complaints(page: Page) {
  const all: string[] = []
  page.on('console', (message) => message.type() === 'error' && all.push(message.text()))
  page.on('pageerror', ({ message }) => all.push(message))
  page.on('dialog', (dialog) => all.push(dialog.message()))
  return all
}

test.describe('in the dark scheme', () => {
  test.use({ colorScheme: 'dark' })

  test('a vector drawing stands alone, in light colours, with nothing in it that acts', async ({ page }) => {
    const refused = complaints(page)
    await openWho(page, 12, { title: TITLE, label: (place) => HOSTILE[place] ?? '' })
    const { name, bytes } = await save(page, MATRIX, 'SVG')
    expect(name).toBe('passgenau-matrix-ai.svg')
    const xml = bytes.toString()
    const { isBroken, elements, attributes, title, texts, style } = await read(page, xml)
    expect(isBroken).toBe(false)
    for (const element of elements) {
      expect(['svg', 'title', 'style', 'g', 'rect', 'path', 'circle', 'text']).toContain(element)
    }
    expect(attributes.filter((attribute) => /^on|href|^style|^data|^src/.test(attribute))).toEqual([])
    expect(xml.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/url\(|@import|https?:|var\(/)
    // The codes open results: whoever gets the drawing does not get those.
    expect(xml).not.toContain(new URL(page.url()).searchParams.get('r'))
    expect(title).toContain('Künstliche Intelligenz')
    expect(texts).toContain(TITLE)
    // On a narrow drawing the heading takes two lines.
    expect(texts.join(' ')).toContain(`${MATRIX} – Künstliche Intelligenz`)
    // As many as are drawn: the matrix leaves out who said too little for a place in it.
    const drawn = await page.locator('.fit-matrix .point').count()
    expect(drawn).toBeGreaterThan(3)
    expect(texts.at(-1)).toMatch(new RegExp(`^${drawn} Ergebnisse? · \\d\\d\\.\\d\\d\\.\\d{4} · Passgenau$`))
    expect(style).toMatch(/\.axis\{[^}]*font-weight/)
    expect(style).toMatch(/\.point\{[^}]*stroke:\s*#14202b/)
    expect(style).not.toContain('#e8ecef')
    expect(refused).toEqual([])
  })
})

test('the names at the points are those of the page, hostile ones as text', async ({ page }) => {
  await openWho(page, 3, { label: (place) => HOSTILE[place] ?? '' })
  const shown = await page.locator('.fit-matrix text').allTextContents()
  const { bytes } = await save(page, MATRIX, 'SVG')
  const { texts } = await read(page, bytes.toString())
  for (const text of shown) expect(texts).toContain(text.trim().replace('\u0007', '\ufffd'))
  expect(shown.join()).toMatch(/script|image|&amp;/)
})

test('names that the drawing does not show do not leave with it', async ({ page }) => {
  await openWho(page, 40, { label: (place) => `Mandant ${place}` })
  const { bytes } = await save(page, MATRIX, 'SVG')
  const shown = (await page.locator('.fit-matrix .label').allTextContents()).join()
  const told = bytes.toString().match(/Mandant \d+/g) ?? []
  expect(told.length).toBeGreaterThan(0)
  expect(told.length).toBeLessThan(40)
  for (const name of told) expect(shown).toContain(name)
})

test('a picture is twice as large as the drawing, white, and drawn in ink', async ({ page }) => {
  await openWho(page, 12)
  const refused = complaints(page)
  const drawing = await save(page, MATRIX, 'SVG')
  const picture = await save(page, MATRIX, 'PNG')
  await expect(page.getByText(`Gespeichert als ${picture.name}.`)).toBeVisible()
  const { size } = await read(page, drawing.bytes.toString())
  const { width, height, channels, data } = decode(picture.bytes)
  expect([width, height]).toEqual(size.map((length) => length * 2))
  // As one number, for there are millions: red, green, blue.
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const pixel = (at: number) => bytes.readUIntBE(at, 3)
  expect(pixel(0)).toBe(0xffffff)
  let inked = 0
  for (let at = 0; at < data.length; at += channels) inked += Number(pixel(at) === 0x14202b)
  expect(inked).toBeGreaterThan(1_000)
  expect(refused).toEqual([])
})

test('profiles on top of each other are saved with their keys', async ({ page }) => {
  await openWho(page, 4, { label: (place) => `Werk ${place + 1}` })
  for (const place of [0, 1]) await page.locator('.firm-table .choice input').nth(place).check()
  const { name, bytes } = await save(page, 'Profile übereinander', 'SVG')
  expect(name).toBe('passgenau-radar-ai.svg')
  const { texts } = await read(page, bytes.toString())
  const drawn = await page.locator('.radar-keys li').allTextContents()
  expect(drawn).toHaveLength(2)
  for (const key of drawn) expect(texts).toContain(key.trim())
  expect(texts).toEqual(expect.arrayContaining(['Kundenanalyse', 'Ressourcen']))
})

test('a browser that encodes no picture says so, and the next attempt starts anew', async ({ page }) => {
  await openWho(page, 4)
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null)
  })
  await openPanel(page, 'Herunterladen')
  await page.getByRole('button', { name: `Bild „${MATRIX}“ PNG` }).click()
  const outcome = page.locator('.menu li [role=status]')
  await expect(outcome).toContainText('nicht geklappt')
  await save(page, MATRIX, 'SVG')
  await expect(outcome).toContainText('Gespeichert als passgenau-matrix-ai.svg.')
})

test('the letters of a drawing can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openWho(page, 12)
  // Letters of the matrix as they arrive on the screen.
  const letters = await page.locator('.fit-matrix').evaluate((drawing) => {
    const { width } = drawing.getBoundingClientRect()
    return (12 * width) / (drawing as SVGSVGElement).viewBox.baseVal.width
  })
  expect(letters).toBeGreaterThanOrEqual(9.5)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the drawing stands there, and the menu holds no button that would do nothing', async ({ page }) => {
    const { default: results } = await import('../tests/golden/2026-1/results.json', {
      with: { type: 'json' },
    })
    const codes = results.slice(0, 4).map(({ code }) => `r=${code}`)
    await page.goto(`/compare?${codes.join('&')}&view=who`)
    await expect(page.locator('.fit-matrix')).toBeVisible()
    await openPanel(page, 'Herunterladen')
    await expect(page.locator('.menu button')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Alle Ergebnisse herunterladen (JSON)' })).toBeVisible()
  })
})

test.describe('what a view shows as a table is drawn when it is saved', () => {
  test.use({ colorScheme: 'dark' })

  test('who gave which level, with names and groups', async ({ page }) => {
    const refused = complaints(page)
    await openSample(page, 'workshop', 'differ')
    await page.locator('ol.people').getByText('Henrike Voss').waitFor()
    const { name, bytes } = await save(page, 'Wo sind wir uns uneinig?', 'SVG')
    expect(name).toBe('passgenau-antworten-ai.svg')
    const { isBroken, texts, attributes } = await read(page, bytes.toString())
    expect(isBroken).toBe(false)
    expect(attributes.filter((attribute) => /^on|href|^style|^data|^src/.test(attribute))).toEqual([])
    expect(texts).toEqual(
      expect.arrayContaining(['Gespräche mit Kunden', '39', 'Stufe 4', 'Geschäftsführung']),
    )
    expect(texts.join()).toContain('Henrike Voss')
    expect(bytes.toString()).not.toContain('A01')
    expect(refused).toEqual([])
  })

  test('what has moved, verdicts in words and dimensions as arrows', async ({ page }) => {
    await openSample(page, 'firms', 'moved')
    await page.locator('.movement-table').getByText('Weberei Halberg').waitFor()
    const { name, bytes } = await save(page, 'Was hat sich bewegt?', 'SVG')
    expect(name).toBe('passgenau-bewegung-ai.svg')
    const { isBroken, texts, style } = await read(page, bytes.toString())
    expect(isBroken).toBe(false)
    expect(texts).toEqual(
      expect.arrayContaining(['Weberei Halberg', 'Erst klären → Passt mit Vorarbeit', '+8', 'Ressourcen']),
    )
    expect(style).toContain('.arrow-solid')
  })
})
