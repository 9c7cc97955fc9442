import { expect, test } from 'vitest'
import { draw } from '../../app/picture/draw'
import { drawableText } from '../../lib/drawing/drawable-text'
import { DIMENSIONS } from '../../lib/instrument/vocabulary'

/** Every sign up to U+2FFF that is said to be drawable is, and one that is not breaks the picture. */
const SIGNS = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
  (sign) => sign !== ' ' && drawableText(sign) === sign,
)
const pictureOf = (words: string) =>
  draw('landscape', {
    ...{ siteName: 'Passgenau', smallPrint: '', axes: DIMENSIONS.length, axisNames: [], outlines: [] },
    blocks: [{ words, technologies: [] }],
  })

test('names are drawn with all the signs that they may have', async () => {
  expect(SIGNS.length).toBeGreaterThan(200)
  await expect(pictureOf(SIGNS.join(' '))).resolves.toBeInstanceOf(Uint8Array)
})

test('and with no others', () => expect(pictureOf('Umění')).rejects.toThrow('lack a letter'))
