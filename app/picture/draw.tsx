import { ImageResponse } from '@vercel/og'
import { pictureFonts } from './fonts'
import { FORMATS, type FormatId } from './formats'
import { type PictureContent, Sheet } from './sheet'

/** The picture as PNG. */
export async function draw(format: FormatId, content: PictureContent): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = FORMATS[format]
  const fonts = await pictureFonts()
  const image = new ImageResponse(<Sheet format={FORMATS[format]} content={content} />, {
    width,
    height,
    fonts,
  })
  return new Uint8Array(await image.arrayBuffer())
}
