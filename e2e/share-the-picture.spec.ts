import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { dayFromNumber } from '../lib/responses/day'
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
    expect(outlines['ai']).toBeGreaterThan(2_000)
    // Both are "not now" and drawn thin.
    for (const id of ['blockchain', 'bitcoin']) {
      expect(outlines[id]).toBeGreaterThan(400)
      expect(outlines[id]).toBeLessThan(outlines['ai'] ?? 0)
    }
  })
}

test('the square one is there to be taken along', async ({ request }) => {
  const response = await request.get(`/results/${EXAMPLE_SCORE_CODE}/square-image`)
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toContain('immutable')
  expect(response.headers()['x-robots-tag']).toBe('noindex')
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'")
  const png = await response.body()
  // Width and height in the head of a PNG.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080])
})

test('who has a picture already, or asks only about it, gets no second one', async ({ request }) => {
  const tags = new Set<string>()
  for (const file of ['opengraph-image', 'square-image']) {
    const address = `/results/${EXAMPLE_CODE}/${file}`
    const head = await request.head(address)
    const { etag = '' } = head.headers()
    tags.add(etag)
    expect([head.status(), (await head.body()).length]).toEqual([200, 0])
    expect(head.headers()['cache-control']).toContain('immutable')
    expect((await request.get(address)).headers()['etag']).toBe(etag)

    const again = await request.get(address, { headers: { 'if-none-match': `W/${etag}` } })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
    expect(again.headers()['cache-control']).toContain('immutable')
    const other = await request.get(address, { headers: { 'if-none-match': '"another"' } })
    expect(other.status()).toBe(200)
  }
  expect(tags.size).toBe(2)
})

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

for (const file of ['opengraph-image', 'square-image']) {
  test(`an invalid code gets the general ${file}, never an error`, async ({ request }) => {
    const general = await (await request.get(`/${file}`)).body()
    for (const code of ['kaputt', '%ff', EXAMPLE_CODE.slice(0, -4), `${EXAMPLE_CODE}x`]) {
      const response = await request.get(`/results/${code}/${file}`)
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toBe('image/png')
      expect(response.headers()['cache-control']).not.toContain('immutable')
      expect((await response.body()).equals(general)).toBe(true)
    }
  })
}

test('of many pictures wanted at once, each is answered with an image', async ({ request }) => {
  const codes = Array.from({ length: 40 }, (_, number) =>
    encodeAnswers(questionnaire, { ...workedExample, answeredOn: dayFromNumber(number) }),
  )
  const answers = codes.map((code) => request.get(`/results/${code}/opengraph-image`))
  for (const response of await Promise.all(answers)) {
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/png'])
  }
})
