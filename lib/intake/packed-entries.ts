/** "PK\5\6", the end of a ZIP archive's table of contents; a comment of up to 64 kB may follow. */
const END = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
/** "PK\1\2" before each entry. */
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46

export interface PackedEntry {
  readonly name: string
  /** Bytes that it says it unpacks to. */
  readonly unpacked: number
}

/**
 * The bytes that a ZIP archive says it unpacks to; `null` if its table of contents cannot be read. What an entry says
 * here is what the reader of the workbook enforces, so that a small file cannot become a large one.
 */
export function unpackedSize(archive: Uint8Array): number | null {
  return entriesOf(archive)?.reduce((sum, { unpacked }) => sum + unpacked, 0) ?? null
}

/**
 * What a ZIP archive says it holds; `null` if its table of contents cannot be read. An entry that says 0 though it holds
 * something counts as `Infinity`: its reader would then have no limit to hold it to.
 */
export function entriesOf(archive: Uint8Array): readonly PackedEntry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const entries = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  const found: PackedEntry[] = []
  for (let entry = 0; entry < entries; entry += 1) {
    if (offset + ENTRY_BYTES > view.byteLength || view.getUint32(offset, true) !== ENTRY) return null
    const packed = view.getUint32(offset + 20, true)
    const unpacked = view.getUint32(offset + 24, true)
    const [letters = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) =>
      view.getUint16(offset + place, true),
    )
    const name = archive.subarray(offset + ENTRY_BYTES, offset + ENTRY_BYTES + letters)
    found.push({
      name: new TextDecoder().decode(name),
      unpacked: unpacked === 0 && packed > 2 ? Number.POSITIVE_INFINITY : unpacked,
    })
    offset += ENTRY_BYTES + letters + extra + comment
  }
  return found
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset -= 1) {
    if (view.getUint32(offset, true) === END) return offset
  }
  return null
}
