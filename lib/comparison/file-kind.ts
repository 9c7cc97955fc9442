/** What a file holds, by its first bytes: whatever it is called, and whatever a browser calls it. */
export type FileKind = 'packed' | 'old-office' | 'text' | 'unknown'

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
