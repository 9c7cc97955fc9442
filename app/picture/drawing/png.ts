import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import type { Canvas } from './canvas'

const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const EIGHT_BITS = 8
const WITH_PALETTE = 3
const compress = promisify(deflate)

/** A canvas as PNG. Compressed beside the event loop; the same drawing always gives the same bytes. */
export async function encodePng({ width, height, palette, rows }: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([EIGHT_BITS, WITH_PALETTE], 8)
  return new Uint8Array(
    Buffer.concat([
      PNG_SIGNATURE,
      chunk('IHDR', head),
      chunk('PLTE', Uint8Array.from(palette.colors.flat())),
      chunk('IDAT', await compress(rows)),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
