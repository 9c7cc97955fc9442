import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, fileKind } from '../../../lib/intake/decode-text'
import { unpackedSize } from '../../../lib/intake/unpacked-size'
import { guardFormula, unguardFormula } from '../../../lib/tables/csv'

const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)))

const WINDOWS_1252 = new Map(
  Array.from({ length: 0x80 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + byte)),
    0x80 + byte,
  ]),
)

describe('text is read as it was meant', () => {
  const utf16 = Buffer.from('Müller;ß', 'utf16le')
  const CASES: readonly [string, Uint8Array][] = [
    ['UTF-8', bytes('Müller;ß')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Müller;ß')],
    ['UTF-16 as Excel saves it', bytes([0xff, 0xfe], [...utf16])],
    ['UTF-16, the other way round', bytes([0xfe, 0xff], [...Buffer.from(utf16).swap16()])],
    ['Windows-1252', bytes('M', [0xfc], 'ller;', [0xdf])],
    ['Macintosh, as Excel saves it', bytes('M', [0x9f], 'ller;', [0xa7])],
    ['MS-DOS, as Excel saves it', bytes('M', [0x81], 'ller;', [0xe1])],
  ]
  test.each(CASES)('%s', (_, given) => {
    expect(decodeText(given)).toBe('Müller;ß')
    expect(fileKind(given)).toBe('text')
  })

  test('quotation marks and French names do not make it another code page', () => {
    const windows = (text: string) =>
      bytes(...[...text].map((letter) => [WINDOWS_1252.get(letter) ?? letter.charCodeAt(0)]))
    for (const text of ['„Bäcker“ – Süd', 'Café René', 'Ströbele’s § 5', 'Prüf „x” 20 °C', 'Preis: 5 €']) {
      expect(decodeText(windows(text))).toBe(text)
    }
  })

  test('whatever the bytes are, they become text', () => {
    expect(decodeText(bytes([0x80]))).toBe('€')
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(typeof decodeText(any)).toBe('string')
      }),
    )
  })
})

test('what a file is, is said by its bytes', () => {
  expect(fileKind(bytes('PK', [3, 4], 'x'))).toBe('packed')
  expect(fileKind(bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('compound')
  expect(fileKind(bytes('%PDF-1.7'))).toBe('pdf')
  expect(fileKind(bytes([0x89], 'PNG', [0]))).toBe('unknown')
  expect(fileKind(bytes(''))).toBe('text')
})

test('a text beginning like a formula is made inert, and is the same again afterwards', () => {
  for (const risky of ['=1+1', '+1', '-1', '@x', '\tx', '\r=1', "'=1", "''@", '＝1', '|x']) {
    expect(guardFormula(risky)).toBe(`'${risky}`)
  }
  for (const harmless of ['', 'a=1', "'s Hertogenbosch", 'Müller', '1-9', ' x']) {
    expect(guardFormula(harmless)).toBe(harmless)
  }
  const texts = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', 'x', ' ')).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text)
      expect(guardFormula(text)).not.toMatch(/^[=+\-@\t]/)
    }),
  )
})

describe('the size of what is packed', () => {
  /** An archive's table of contents alone: sizes packed and unpacked. */
  const archive = (...entries: [number, number][]) => {
    const contents = Buffer.alloc(46 * entries.length + 22)
    entries.forEach(([packed, unpacked], place) => {
      contents.writeUInt32LE(0x02014b50, 46 * place)
      contents.writeUInt32LE(packed, 46 * place + 20)
      contents.writeUInt32LE(unpacked, 46 * place + 24)
    })
    contents.writeUInt32LE(0x06054b50, 46 * entries.length)
    contents.writeUInt16LE(entries.length, 46 * entries.length + 10)
    return new Uint8Array(contents)
  }
  test('is the sum of what the entries say', () => {
    expect(unpackedSize(archive())).toBe(0)
    expect(unpackedSize(archive([10, 100], [5, 4_000_000_000], [0, 0], [2, 0]))).toBe(4_000_000_100)
  })
  test('has no bound if an entry says nothing', () => {
    expect(unpackedSize(archive([10, 100], [3, 0]))).toBe(Number.POSITIVE_INFINITY)
  })
  test('is not known for what is no archive, whatever it holds', () => {
    expect(unpackedSize(bytes('PK', [3, 4], 'kaputt'))).toBeNull()
    const cut = archive([10, 100])
    cut[0] = 0
    expect(unpackedSize(cut)).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        expect(unpackedSize(any)).toSatisfy((size) => size === null || typeof size === 'number')
      }),
    )
  })
})
