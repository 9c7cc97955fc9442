import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../lib/intake/decode-text'
import { fileKind } from '../../../lib/intake/file-kind'
import { unpackedSize } from '../../../lib/intake/packed-entries'
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
    ['UTF-16 without a mark', bytes([...utf16])],
    ['the same, the other way round', bytes([...Buffer.from(utf16).swap16()])],
    ['Windows-1252', bytes('M', [0xfc], 'ller;', [0xdf])],
    ['Macintosh, as Excel saves it', bytes('M', [0x9f], 'ller;', [0xa7])],
    ['MS-DOS, as Excel saves it', bytes('M', [0x81], 'ller;', [0xe1])],
  ]
  test.each(CASES)('%s', (_, given) => {
    expect(decodeText(given)).toBe('Müller;ß')
    expect(fileKind(given)).toBe('text')
  })

  test('UTF-8 with one character that is cut stays UTF-8', () => {
    expect(decodeText(bytes('Müller Söhne, Süd', [0xc3]))).toBe('Müller Söhne, Süd\ufffd')
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
    expect(decodeText(bytes('M', [0], 'eier'))).toBe('Meier')
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(typeof decodeText(any)).toBe('string')
      }),
    )
  })
})

describe('what a file is', () => {
  const packed = (...names: string[]) => {
    const contents = names.map((name) => {
      const head = Buffer.alloc(46)
      head.writeUInt32LE(0x02014b50, 0)
      head.writeUInt16LE(name.length, 28)
      return Buffer.concat([head, Buffer.from(name)])
    })
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(names.length, 10)
    end.writeUInt32LE(4, 16)
    return bytes('PK', [3, 4], [...Buffer.concat([...contents, end])])
  }
  const compound = (stream = '') =>
    bytes([0xd0, 0xcf, 0x11, 0xe0], [0, 0], [...Buffer.from(stream, 'utf16le')], [0, 0])
  const CASES: readonly [string, Uint8Array, string, string][] = [
    ['a workbook', packed('[Content_Types].xml', 'xl/workbook.xml'), 'a.zip', 'workbook'],
    ['one that holds a document', packed('xl/embeddings/a.docx', 'xl/workbook.xml'), 'a', 'workbook'],
    ['a binary workbook', packed('xl/workbook.bin'), 'a.xlsx', 'other-workbook'],
    ['a table of LibreOffice', packed('mimetype', 'content.xml'), 'a.ods', 'other-workbook'],
    ['a table of Numbers', packed('Index/Document.iwa'), 'a.numbers', 'other-workbook'],
    ['a document of Word', packed('word/document.xml'), 'a', 'document'],
    ['a document of Pages', packed('Index/Document.iwa'), 'a.pages', 'document'],
    ['a document of LibreOffice', packed('mimetype', 'content.xml'), 'a.odt', 'document'],
    ['an archive', packed('Liste/firmen.xlsx'), 'a.zip', 'archive'],
    ['a broken archive', bytes('PK', [3, 4], 'x'), 'a', 'workbook'],
    ['a workbook of Excel 97', compound('Workbook'), 'a.xlsx', 'old-workbook'],
    ['a document of Word 97', compound('WordDocument'), 'a', 'document'],
    ['a mail of Outlook', compound('__substg1.0_0037001F'), 'a', 'outlook-mail'],
    ['a workbook behind a password', compound('EncryptedPackage'), 'a.xlsx', 'closed-document'],
    ['an old file of which only the name tells', compound(), 'A.DOC', 'document'],
    ['an old file of which nothing tells', compound(), 'a', 'closed-document'],
    ['a PDF', bytes('%PDF-1.7'), 'a.txt', 'pdf'],
    ['a picture in PNG', bytes([0x89], 'PNG', [0]), 'a', 'picture'],
    ['a photograph', bytes([0xff, 0xd8, 0xff, 0xe0, 0]), 'a', 'picture'],
    ['a photograph of an iPhone', bytes([0, 0, 0, 24], 'ftypheic'), 'a', 'picture'],
    ['a picture of the web', bytes('RIFF', [1, 0, 0, 0], 'WEBP'), 'a', 'picture'],
    ['something else', bytes([1, 0, 2]), 'a.bin', 'unknown-type'],
    ['nothing', bytes(''), 'a', 'text'],
  ]
  test.each(CASES)('%s', (_, given, name, kind) => {
    expect(fileKind(given, name)).toBe(kind)
  })
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
