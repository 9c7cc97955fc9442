const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text of a file as Excel and others save it: by its byte order mark UTF-8 or UTF-16; without one UTF-8 if the bytes
 * are that, else Windows-1252, which German Excel calls "CSV (Trennzeichen-getrennt)". Never throws: in Windows-1252
 * every byte is a character.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, place) => bytes[place] === byte))
  if (marked) return new TextDecoder(marked[1]).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const IS_ENCODED = /^content-transfer-encoding:[ \t]*quoted-printable/im

/**
 * A saved mail with its lines as they were before they were encoded (RFC 2045, section 6.7), so that the codes in it are
 * whole again; any other text as it is. Only ASCII is decoded: codes have nothing else.
 */
export function withoutQuotedPrintable(text: string): string {
  if (!IS_ENCODED.test(text)) return text
  return text
    .replaceAll(/=[ \t]*(?:\r\n|\r|\n)/g, '')
    .replaceAll(/=([2-7][0-9A-F])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** What a file holds, by its first bytes: whatever it is called, and whatever a browser calls it. */
type FileKind = 'packed' | 'old-office' | 'text' | 'unknown'

const BEGINNINGS: readonly (readonly [readonly number[], FileKind])[] = [
  // A ZIP archive, as every XLSX is one.
  [[0x50, 0x4b, 0x03, 0x04], 'packed'],
  // XLS, and XLSX behind a password.
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-office'],
  // "%PDF"
  [[0x25, 0x50, 0x44, 0x46], 'unknown'],
  // UTF-16, which is full of zeros and yet text.
  [[0xff, 0xfe], 'text'],
  [[0xfe, 0xff], 'text'],
]

/** Bytes that are looked at for a zero, which no text has. */
const LOOKED_AT = 4096

export function fileKind(bytes: Uint8Array): FileKind {
  const known = BEGINNINGS.find(([beginning]) => beginning.every((byte, place) => bytes[place] === byte))
  if (known) return known[1]
  return bytes.subarray(0, LOOKED_AT).includes(0) ? 'unknown' : 'text'
}
