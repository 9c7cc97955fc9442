const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** From 0x80 on: what German Excel calls "CSV (MS-DOS)", code page 850, which no browser knows. */
const MS_DOS =
  '\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00f8\u00a3\u00d8\u00d7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u00ae\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u00c1\u00c2\u00c0\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u00e3\u00c3\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\u00f0\u00d0\u00ca\u00cb\u00c8\u0131\u00cd\u00ce\u00cf\u2518\u250c\u2588\u2584\u00a6\u00cc\u2580\u00d3\u00df\u00d4\u00d2\u00f5\u00d5\u00b5\u00fe\u00de\u00da\u00db\u00d9\u00fd\u00dd\u00af\u00b4\u00ad\u00b1\u2017\u00be\u00b6\u00a7\u00f7\u00b8\u00b0\u00a8\u00b7\u00b9\u00b3\u00b2\u25a0\u00a0'

const decodeMsDos = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : MS_DOS.charAt(byte - 0x80))).join('')

/** Of equally plausible readings the first. */
const CODE_PAGES: readonly ((bytes: Uint8Array) => string)[] = [
  (bytes) => new TextDecoder('windows-1252').decode(bytes),
  (bytes) => new TextDecoder('macintosh').decode(bytes),
  decodeMsDos,
  // Mostly right: cut within a character, or put together of two files.
  (bytes) => new TextDecoder('utf-8').decode(bytes),
]

/** Enough to tell code pages apart by. */
const PLAUSIBLE_FROM = 100_000

/** Letters with their two dots, and the sharp s; other letters of western Europe; the marks that print and prices need. */
const UMLAUTS = '\u00e4\u00f6\u00fc\u00df\u00c4\u00d6\u00dc'
const LETTERS =
  '\u00e9\u00e8\u00ea\u00eb\u00e1\u00e0\u00e2\u00e7\u00f1\u00ef\u00ee\u00f4\u00fb\u00e5\u00e6\u00f8\u0153\u00c9\u00c8\u00c0\u00c7\u00d1'
const MARKS_IN_TEXT =
  '\u20ac\u201e\u201c\u201d\u201a\u2018\u2019\u2013\u2014\u2026\u00a7\u00b0\u00b2\u00b3\u00b7\u00ab\u00bb\u00a0'

const inWord = (characters: string) =>
  new RegExp(`(?<=\\p{L})[${characters}]|[${characters}](?=\\p{L})`, 'gu')
const UMLAUT_IN_WORD = inWord(UMLAUTS)
const LETTER_IN_WORD = inWord(LETTERS)
const MARK_AT_EDGE = new RegExp(
  `(?<!\\p{L})[${MARKS_IN_TEXT}]|[${MARKS_IN_TEXT}](?!\\p{L})|(?<=\\p{L})\u2019(?=\\p{L})`,
  'gu',
)

/**
 * How much a text is like German: umlauts in words count for it, other letters and marks where they belong a little,
 * every other character beyond ASCII counts against it.
 */
function plausibility(text: string): number {
  const count = (pattern: RegExp) => [...text.matchAll(pattern)].length
  const [umlauts, letters, marks] = [UMLAUT_IN_WORD, LETTER_IN_WORD, MARK_AT_EDGE].map(count) as [
    number,
    number,
    number,
  ]
  const others = count(/[^\0-\x7f]/g) - umlauts - letters - marks
  return 2 * umlauts + letters + marks / 2 - 3 * others
}

/** The text of a file, without zeros that programs leave among its letters. */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll('\0', '')
}

/**
 * As Excel and others save it: by its byte order mark, or its zeros, UTF-8 or UTF-16; without them UTF-8 if the bytes
 * are that, else whichever of Excel's three kinds of CSV (Windows, Macintosh, MS-DOS) reads most like German. Never throws:
 * in each of them every byte is a character.
 */
function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, place) => bytes[place] === byte))
  const utf16 = marked?.[1] ?? utf16WithoutMark(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const beginning = bytes.subarray(0, PLAUSIBLE_FROM)
    const readings = CODE_PAGES.map((decode) => ({ decode, likeness: plausibility(decode(beginning)) }))
    const best = readings.toSorted((a, b) => b.likeness - a.likeness)[0]
    return best ? best.decode(bytes) : ''
  }
}

/** Bytes of a text that are looked at for zeros. */
const LOOKED_AT = 4096

/** UTF-16 of which each second byte is nothing but zero, as in a text of western Europe; the first of two bytes is never zero then. */
export function isUtf16WithoutMark(bytes: Uint8Array): boolean {
  return utf16WithoutMark(bytes) !== null
}

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const beginning = bytes.subarray(0, LOOKED_AT)
  const zerosAt = (odd: number) => beginning.filter((byte, place) => byte === 0 && place % 2 === odd).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  const isMost = (zeros: number) => zeros * 2 > beginning.length * 0.8
  if (isMost(odd) && even === 0) return 'utf-16le'
  return isMost(even) && odd === 0 ? 'utf-16be' : null
}
