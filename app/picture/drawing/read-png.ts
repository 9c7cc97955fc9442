import { inflateSync } from 'node:zlib'
import { PNG_SIGNATURE } from './png'

/** One byte for each pixel, row by row. */
export interface GreyPixels {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 }

/**
 * The first channel of a PNG, which is all there is to know about black on white. Reads what picture renderers write: eight
 * bits a channel, no palette, not interlaced; throws at anything else.
 */
export function readGrey(png: Buffer): GreyPixels {
  if (!PNG_SIGNATURE.every((byte, index) => png[index] === byte)) throw new Error('This is no PNG.')
  const parts: Buffer[] = []
  let head: Buffer = Buffer.alloc(0)
  for (let at = PNG_SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const content = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') head = content
    if (type === 'IDAT') parts.push(content)
    at += 12 + length
  }
  const width = head.readUInt32BE(0)
  const height = head.readUInt32BE(4)
  const [depth, colourType = -1, , , interlaced] = head.subarray(8)
  const channels = CHANNELS[colourType]
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error('A PNG of another kind.')
  return { width, height, pixels: firstChannel(inflateSync(Buffer.concat(parts)), width, height, channels) }
}

/** Undoes the filters, as in section 9 of the PNG specification, and keeps every first byte. */
function firstChannel(data: Buffer, width: number, height: number, channels: number): Uint8Array {
  const rowLength = width * channels
  const kept = new Uint8Array(width * height)
  let above = new Uint8Array(rowLength)
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowLength + 1)
    const filter = data[start] ?? 0
    const row = new Uint8Array(data.subarray(start + 1, start + 1 + rowLength))
    for (let index = 0; index < rowLength; index += 1) {
      const left = index < channels ? 0 : (row[index - channels] ?? 0)
      const up = above[index] ?? 0
      const corner = index < channels ? 0 : (above[index - channels] ?? 0)
      row[index] = (row[index] ?? 0) + predicted(filter, left, up, corner)
    }
    for (let x = 0; x < width; x += 1) kept[y * width + x] = row[x * channels] ?? 0
    above = row
  }
  return kept
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const estimate = left + up - corner
  const [toLeft, toUp, toCorner] = [estimate - left, estimate - up, estimate - corner].map(Math.abs) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
