import type { FileProblem } from '../collection/result-file'
import { isUtf16WithoutMark } from './decode-text'
import { entriesOf } from './packed-entries'

/** What a file holds, as far as that can be read; else what it is. */
export type FileKind = 'workbook' | 'text' | FileProblem

/** At a place, in Latin-1. */
const BEGINNINGS: readonly (readonly [number, string, FileKind | 'packed' | 'compound'])[] = [
  [0, 'PK\x03\x04', 'packed'],
  [0, '\xd0\xcf\x11\xe0', 'compound'],
  [0, '%PDF', 'pdf'],
  // "winmail.dat", in which Outlook packs what it sends to others (MS-OXTNEF).
  [0, 'x\x9f>"', 'outlook-mail'],
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'].map(
    (beginning) => [0, beginning, 'picture'] as const,
  ),
  ...['WEBP', 'ftypheic', 'ftypheix', 'ftypmif1', 'ftypavif'].map(
    (mark) => [mark === 'WEBP' ? 8 : 4, mark, 'picture'] as const,
  ),
  // UTF-16, which is full of zeros and yet text.
  [0, '\xff\xfe', 'text'],
  [0, '\xfe\xff', 'text'],
]

/** Parts that tell what a ZIP archive is, in the order in which they are looked for. */
const PARTS: readonly (readonly [RegExp, FileKind])[] = [
  [/^xl\/workbook\.xml$/, 'workbook'],
  [/^xl\/workbook\.bin$/, 'other-workbook'],
  [/^(?:word|ppt)\//, 'document'],
  [/^Index(?:\/|\.zip$)/, 'document'],
]

/** Storages and streams in the container of older programs; an embedded object of another kind comes later in its name. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ['__substg1.0_', 'outlook-mail'],
  ['EncryptedPackage', 'closed-document'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'document'],
  ['Workbook', 'old-workbook'],
]

/** Where nothing inside tells. */
const ENDINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/\.(?:ods|numbers|xlsb)$/i, 'other-workbook'],
  [/\.(?:od[tp]|pages|key|docx?|pptx?)$/i, 'document'],
  [/\.xls$/i, 'old-workbook'],
  [/\.msg$/i, 'outlook-mail'],
]

/** Bytes that are looked at for what no text has. */
const LOOKED_AT = 4096

/** What a file is: by its bytes first, whatever it is called, and whatever a browser calls it. */
export function fileKind(bytes: Uint8Array, name = ''): FileKind {
  const kind = BEGINNINGS.find(([place, mark]) =>
    [...mark].every((letter, offset) => bytes[place + offset] === letter.charCodeAt(0)),
  )?.[2]
  const byName = ENDINGS.find(([pattern]) => pattern.test(name))?.[1]
  if (kind === 'packed') return packedKind(bytes, byName)
  if (kind === 'compound') return compoundKind(bytes) ?? byName ?? 'closed-document'
  if (kind !== undefined) return kind
  const isText = hasOnlyText(bytes.subarray(0, LOOKED_AT)) || isUtf16WithoutMark(bytes)
  return isText ? 'text' : (byName ?? 'unknown-type')
}

/** Some programs leave a zero among the letters. */
function hasOnlyText(bytes: Uint8Array): boolean {
  const zeros = bytes.filter((byte) => byte === 0).length
  return zeros === 0 || (zeros * 50 < bytes.length && bytes.every((byte) => byte === 0 || byte > 8))
}

function compoundKind(bytes: Uint8Array): FileKind | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  return STREAMS.find(([stream]) => text.includes([...stream].join('\0')))?.[1]
}

/** An archive that cannot be read passes for the workbook that it most likely is: its reader says what is wrong. */
function packedKind(bytes: Uint8Array, byName: FileKind | undefined): FileKind {
  const names = entriesOf(bytes)?.map(({ name }) => name)
  if (names === undefined) return byName ?? 'workbook'
  const byPart = PARTS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1]
  if (byPart !== undefined && byPart !== 'document') return byPart
  return byName ?? byPart ?? (names[0] === 'mimetype' ? 'document' : 'archive')
}
