import { expect, type Locator, type Page, test } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE, PUBLIC_URL } from './journey'

/** Frau Aydin hands her result to a partner, who gets the figures, and to her adviser, who gets the answers. */
const LINKS = {
  scores: { name: 'Link ohne Antworten', address: `${PUBLIC_URL}/results/${EXAMPLE_SCORE_CODE}` },
  answers: { name: 'Link mit allen Antworten', address: `${PUBLIC_URL}/results/${EXAMPLE_CODE}` },
} as const
const KINDS = ['scores', 'answers'] as const

const isDrawn = (code: Locator) => code.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0)

/** What a phone's camera reads, by an implementation that is not the one that drew it. */
async function scan(page: Page, code: Locator): Promise<string> {
  const png = await code.screenshot()
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('No canvas.')
    context.drawImage(bitmap, 0, 0)
    const { width, height } = bitmap
    return { width, height, data: [...context.getImageData(0, 0, width, height).data] }
  }, png.toString('base64'))
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) })
}

/** The column of one link, below what its receiver sees. */
const actions = (page: Page, kind: (typeof KINDS)[number]) =>
  page.locator('.link-actions').nth(KINDS.indexOf(kind))

test('the table says who sees what; the link that shows less comes first', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const rows = page.locator('.who-sees').locator('thead tr, tbody tr:not(:last-child)')
  const seen = await rows.evaluateAll((lines) =>
    lines.map((line) => [...line.children].map((cell) => (cell.querySelector('b') ?? cell).textContent)),
  )
  expect(seen[0]?.slice(1)).toEqual([LINKS.scores.name, LINKS.answers.name])
  expect(seen.slice(1).map((line) => line.slice(1))).toEqual([
    ['ja', 'ja'],
    ['nein', 'ja'],
    ['nein*', 'ja'],
  ])

  // Who was sent the figures has one link, and it stays folded.
  await page.goto(`/results/${EXAMPLE_SCORE_CODE}`)
  await expect(page.locator('.who-sees')).toHaveCount(0)
  await expect(page.locator('.link-actions')).toHaveCount(1)
  await expect(page.locator('.link-actions')).toBeHidden()
})

for (const { width, height, most } of [
  { width: 360, height: 740, most: 800 },
  { width: 1280, height: 900, most: 480 },
]) {
  test(`all ways to pass it on and to keep it take at most ${most} px at ${width}`, async ({ page }) => {
    await page.addInitScript(() => Object.assign(Navigator.prototype, { share: () => Promise.resolve() }))
    await page.setViewportSize({ width, height })
    for (const code of [EXAMPLE_CODE, EXAMPLE_SCORE_CODE]) {
      await page.goto(`/results/${code}#share`)
      await page
        .locator('.link-actions')
        .getByRole('button', { name: /teilen/ })
        .first()
        .waitFor()
      expect((await page.locator('.share').boundingBox())?.height).toBeLessThanOrEqual(most)
    }
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('each link can be mailed; its address stands there where no script copies it', async ({ page }) => {
      await page.goto(`/results/${EXAMPLE_CODE}`)
      for (const kind of KINDS) {
        const { name, address } = LINKS[kind]
        const field = page.getByRole('textbox', { name: `${name}: Adresse` })
        await expect(field).toHaveCount(javaScriptEnabled ? 0 : 1)
        if (!javaScriptEnabled) await expect(field).toHaveValue(address)
        const mail = await page.getByRole('link', { name: `${name} per E-Mail` }).getAttribute('href')
        const body = new URL(mail ?? '').searchParams.get('body')
        expect(body?.split('\r\n').at(-1)).toBe(address)
      }
      const copy = page
        .locator('.link-actions')
        .getByRole('button', { name: `${LINKS.scores.name} kopieren` })
      await expect(copy).toBeVisible({ visible: javaScriptEnabled })
    })
  })
}

test('each QR code leads to its link, and is asked for where it is opened', async ({ page }) => {
  const drawn: string[] = []
  page.on('request', (request) => request.url().endsWith('/qr-code') && drawn.push(request.url()))
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  expect(drawn).toEqual([])
  for (const kind of KINDS) {
    const { name, address } = LINKS[kind]
    const fold = actions(page, kind).locator('summary')
    await fold.click()
    const code = page.getByRole('img', { name: `${name} als QR-Code` })
    await expect.poll(() => isDrawn(code)).toBe(true)
    expect(await scan(page, code)).toBe(address)
    // The sheet names its link; whatever lies beside it closes it.
    await expect(actions(page, kind).locator('figcaption')).toHaveText(name)
    await page.mouse.click(20, 20)
    await expect(code).toBeHidden()
  }
})

for (const width of [360, 1280]) {
  test(`a QR code has a cross to close it, one is open at a time, and all is in sight at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(`/results/${EXAMPLE_CODE}`)
    const sheet = actions(page, 'scores').locator('figure')
    await actions(page, 'scores').locator('summary').click()
    await expect(sheet).toBeInViewport({ ratio: 1 })
    await actions(page, 'answers').locator('summary').press('Enter')
    await expect(sheet).toBeHidden()
    const other = actions(page, 'answers').locator('figure')
    await expect(other).toBeInViewport({ ratio: 1 })
    const { x, y, width: wide } = (await other.boundingBox()) ?? { x: 0, y: 0, width: 0 }
    await page.mouse.click(x + wide - 30, y + 30)
    await expect(other).toBeHidden()
  })

  test(`copying moves nothing at ${width} px`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width, height: 740 })
    await page.goto(`/results/${EXAMPLE_CODE}`)
    await page.waitForLoadState('networkidle')
    const places = () =>
      page.locator('main').evaluate((main) =>
        [
          ...main.querySelectorAll(
            '.hand-on > div > :is(a, button), .link-actions > :is(a, button, details)',
          ),
        ].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          return [x, y + scrollY, width, height].map(Math.round)
        }),
      )
    const before = await places()
    for (const button of await page.locator('button.copy').all()) {
      await button.click()
      await expect(button).toHaveText('Kopiert')
      expect(await places()).toEqual(before)
    }
  })
}

test('a copied link is on the clipboard, and one that cannot be copied is there to take by hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/results/${EXAMPLE_CODE}`)
  for (const kind of KINDS) {
    const { name, address } = LINKS[kind]
    const link = actions(page, kind)
    await link.getByRole('button', { name: `${name} kopieren` }).click()
    await expect(link.locator('.copy-outcome')).toHaveText('Kopiert')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  }
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  const link = actions(page, 'scores')
  await link.getByRole('button', { name: `${LINKS.scores.name} kopieren` }).click()
  await expect(link.locator('.copy-outcome')).toContainText('von Hand')
  await expect(link.getByRole('textbox')).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(LINKS.scores.address)
})

test('a phone offers its own share sheet; closing it is no failure', async ({ page }) => {
  await page.addInitScript(() => {
    const outcomes = [() => Promise.resolve(), new DOMException('', 'AbortError'), new Error('broken')]
    const shared: ShareData[] = []
    navigator.share = async (content) => {
      shared.push(content ?? {})
      const outcome = outcomes.shift()
      if (outcome instanceof Error) throw outcome
    }
    Object.assign(window, { shared })
  })
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const link = actions(page, 'scores')
  const button = link.getByRole('button', { name: `${LINKS.scores.name} teilen` })
  for (const said of ['', '', 'kopieren Sie die Adresse']) {
    await button.click()
    await expect(link.getByRole('status').first()).toContainText(said)
  }
  const shared = await page.evaluate(() => Reflect.get(window, 'shared') as ShareData[])
  expect(shared.map(({ url }) => url)).toEqual([1, 2, 3].map(() => LINKS.scores.address))
})

test('a device without a share sheet is not offered one', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.share').getByRole('button', { name: /teilen/ })).toHaveCount(0)
})

test('the picture is seen before it is taken, and asked for only when it comes near', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const asked: string[] = []
  page.on('request', (request) => request.resourceType() === 'image' && asked.push(request.url()))
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const picture = page.locator('.side-ways img')
  // Its place is kept, so that nothing moves when it arrives.
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {}
  expect(width / height).toBeCloseTo(1200 / 630, 1)
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => isDrawn(picture)).toBe(true)
  expect(asked.filter((url) => url.endsWith('-image'))).toEqual([
    expect.stringContaining(`/results/${EXAMPLE_SCORE_CODE}/opengraph-image`),
  ])
})

test('the picture comes as a file, wide and square', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  for (const [name, shape] of [
    ['Bild quer', 'quer'],
    ['Bild quadratisch', 'quadrat'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(`passgenau-2026-11-22-${shape}.png`)
    expect(download.url()).toContain(`/results/${EXAMPLE_SCORE_CODE}/`)
    expect(await download.failure()).toBeNull()
  }
})

test('whoever got the link without answers finds no way to the answers on its page', async ({ request }) => {
  const html = await (await request.get(`/results/${EXAMPLE_SCORE_CODE}`)).text()
  expect(html).toContain(`/results/${EXAMPLE_SCORE_CODE}`)
  expect(html).not.toContain(EXAMPLE_CODE)
  expect(html).not.toMatch(/\/assessment\/A/)
})
