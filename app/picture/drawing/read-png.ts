import { decode } from 'fast-png'

/** One byte for each pixel, row by row. */
export interface GreyPixels {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** The first channel of a PNG, which is all there is to know about black on white. Throws if a channel has not eight bits. */
export function readGrey(png: ArrayBuffer): GreyPixels {
  const { width, height, depth, channels, data } = decode(png)
  if (depth !== 8) throw new Error(`A channel of this PNG has ${depth} bits.`)
  const pixels = Uint8Array.from({ length: width * height }, (_, index) => data[index * channels] ?? 0)
  return { width, height, pixels }
}
