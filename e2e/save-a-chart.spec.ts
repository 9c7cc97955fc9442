import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { decode } from 'fast-png'
import { openWho } from './many-results'

const HOSTILE = ['<script>alert(1)</script>', '"><image href=x onerror=alert(1)>', ']]>&amp;<b>\u0007']
const TITLE = 'Strategietag <i>Nord</i> & Söhne'
const CHARTS = {
  heatmap: 'Profile nebeneinander',
  matrix: 'Kundenvorteil und Integrierbarkeit',
  verteilung: 'Die Gruppe als Ganzes',
} as const

async function save(
  page: Page,
  heading: string,
  format: 'Bild speichern (PNG)' | 'Vektorgrafik speichern (SVG)',
) {
  const button = page.getByRole('button', { name: `Als ${format}: ${heading}` })
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

  for (const [id, heading] of Object.entries(CHARTS)) {
    test(`a vector drawing stands alone, in light colours, with nothing in it that acts: ${id}`, async ({
      page,
    }) => {
      const refused = complaints(page)
      await openWho(page, 12, { title: TITLE, label: (place) => HOSTILE[place] ?? '' })
      const { name, bytes } = await save(page, heading, 'Vektorgrafik speichern (SVG)')
      expect(name).toBe(`passgenau-${id}-ai.svg`)
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
      expect(texts.join(' ')).toContain(`${heading} – Künstliche Intelligenz`)
      // As many as are drawn: the matrix leaves out who said too little for a place in it.
      const drawn = id === 'matrix' ? 11 : 12
      expect(texts.at(-1)).toMatch(
        new RegExp(`^${drawn} Ergebnisse? · \\d\\d\\.\\d\\d\\.\\d{4} · Passgenau$`),
      )
      expect(style).toMatch(/\.chart-text\{[^}]*fill:\s*#14202b/)
      expect(style).not.toContain('#e8ecef')
      expect(refused).toEqual([])
    })
  }
})

test('the heat map says every value and every name, hostile ones as text', async ({ page }) => {
  await openWho(page, 3, { label: (place) => HOSTILE[place] ?? '' })
  const shown = await page.locator('.heatmap text').allTextContents()
  const { bytes } = await save(page, CHARTS.heatmap, 'Vektorgrafik speichern (SVG)')
  const { texts } = await read(page, bytes.toString())
  for (const text of shown) expect(texts).toContain(text.trim().replace('\u0007', '\ufffd'))
  expect(texts.join()).toContain('<script>alert(1)')
  expect(texts.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThan(10)
})

test('names that the drawing does not show do not leave with it', async ({ page }) => {
  await openWho(page, 5, { label: (place) => `Mandant ${place}` })
  const { bytes } = await save(page, CHARTS.matrix, 'Vektorgrafik speichern (SVG)')
  expect(bytes.toString()).not.toContain('Mandant')
})

for (const count of [12, 100]) {
  test(`a picture of ${count} results is twice as large as the drawing, white, and shaded in its colours`, async ({
    page,
  }) => {
    await openWho(page, count)
    const refused = complaints(page)
    const drawing = await save(page, CHARTS.heatmap, 'Vektorgrafik speichern (SVG)')
    const picture = await save(page, CHARTS.heatmap, 'Bild speichern (PNG)')
    await expect(page.getByText(`Gespeichert als ${picture.name}.`)).toBeVisible()
    const { size } = await read(page, drawing.bytes.toString())
    const { width, height, channels, data } = decode(picture.bytes)
    expect([width, height]).toEqual(size.map((length) => length * 2))
    // As one number, for there are millions: red, green, blue.
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    const pixel = (at: number) => bytes.readUIntBE(at, 3)
    expect(pixel(0)).toBe(0xffffff)
    const colours = new Map<number, number>()
    for (let at = 0; at < data.length; at += channels) {
      const colour = pixel(at)
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
    // The darkest and the lightest shade, and the letters.
    for (const colour of [0x24404f, 0xeef1f3, 0x14202b]) {
      expect(colours.get(colour) ?? 0, colour.toString(16)).toBeGreaterThan(1_000)
    }
    expect(refused).toEqual([])
  })
}

test('profiles on top of each other are saved with their keys', async ({ page }) => {
  await openWho(page, 4, { label: (place) => `Werk ${place + 1}` })
  for (const place of [0, 1]) await page.locator('.choose input').nth(place).check()
  const { name, bytes } = await save(page, 'Profile übereinander', 'Vektorgrafik speichern (SVG)')
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
  await page.getByRole('button', { name: `Als Bild speichern (PNG): ${CHARTS.matrix}` }).click()
  const outcome = page.locator('figure', { hasText: CHARTS.matrix }).getByRole('status')
  await expect(outcome).toContainText('nicht geklappt')
  await save(page, CHARTS.matrix, 'Vektorgrafik speichern (SVG)')
  await expect(outcome).toContainText('Gespeichert als passgenau-matrix-ai.svg.')
})

test('the letters of a drawing can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openWho(page, 12)
  // Letters of the matrix as they arrive on the screen.
  const letters = await page.locator('.fit-matrix').evaluate((drawing) => {
    const { width } = drawing.getBoundingClientRect()
    return (14 * width) / (drawing as SVGSVGElement).viewBox.baseVal.width
  })
  expect(letters).toBeGreaterThanOrEqual(11)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the charts stand there, without buttons that would do nothing', async ({ page }) => {
    const { default: results } = await import('../tests/golden/2026-1/results.json', {
      with: { type: 'json' },
    })
    const codes = results.slice(0, 4).map(({ code }) => `r=${code}`)
    await page.goto(`/compare?${codes.join('&')}&view=who`)
    await expect(page.locator('.chart .heatmap')).toBeVisible()
    await expect(page.locator('.save-chart')).toHaveCount(0)
  })
})
