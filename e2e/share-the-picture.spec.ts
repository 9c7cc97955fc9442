import { expect, type Page, test } from '@playwright/test'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** Colours of the outlines, as red, green and blue. */
const INKS = { ai: [0, 114, 178], blockchain: [0, 158, 115], bitcoin: [213, 94, 0] } as const

/** Size and counted pixels of a PNG, decoded by the browser. */
async function decode(page: Page, png: Buffer) {
  await page.goto('about:blank')
  return page.evaluate(
    async ({ base64, inks }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('No canvas.')
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      const count = (ink: readonly number[], left: number, right: number) => {
        let pixels = 0
        for (let index = 0; index < data.length; index += 4) {
          const x = (index / 4) % bitmap.width
          const isNear = ink.every((part, channel) => Math.abs((data[index + channel] ?? 0) - part) < 24)
          if (isNear && x >= left && x < right) pixels += 1
        }
        return pixels
      }
      const { width, height } = bitmap
      return {
        width,
        height,
        corner: [...data.slice(0, 4)],
        text: count([22, 25, 29], 0, width / 2),
        outlines: Object.fromEntries(
          Object.entries(inks).map(([id, ink]) => [id, count(ink, width / 2, width)]),
        ),
      }
    },
    { base64: png.toString('base64'), inks: INKS },
  )
}

for (const code of [EXAMPLE_CODE, EXAMPLE_SCORE_CODE]) {
  test(`the picture of ${code.slice(0, 4)}… shows words on the left and three outlines on the right`, async ({
    page,
    request,
  }) => {
    const response = await request.get(`/results/${code}/opengraph-image`)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('image/png')
    expect(response.headers()['cache-control']).toContain('immutable')
    expect(response.headers()['x-robots-tag']).toBe('noindex')
    const png = await response.body()
    expect(png.length).toBeLessThan(300_000)

    const { width, height, corner, text, outlines } = await decode(page, png)
    expect([width, height]).toEqual([1200, 630])
    expect(corner).toEqual([255, 255, 255, 255])
    expect(text).toBeGreaterThan(5_000)
    for (const id of Object.keys(INKS)) expect(outlines[id]).toBeGreaterThan(1_000)
  })
}

test('different results have different pictures, the same result the same', async ({ request }) => {
  const picture = async (code: string) => (await request.get(`/results/${code}/opengraph-image`)).body()
  const [once, again, general] = [
    await picture(EXAMPLE_CODE),
    await picture(EXAMPLE_CODE),
    await picture('kaputt'),
  ]
  expect(once.equals(again)).toBe(true)
  expect(once.equals(general)).toBe(false)
})

test('an invalid code gets the general picture, never an error', async ({ request }) => {
  const general = await (await request.get('/opengraph-image')).body()
  for (const code of ['kaputt', EXAMPLE_CODE.slice(0, -4), `${EXAMPLE_CODE}x`]) {
    const response = await request.get(`/results/${code}/opengraph-image`)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).not.toContain('immutable')
    expect((await response.body()).equals(general)).toBe(true)
  }
})
