import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { PictureBlock } from '@/lib/document/document'
import { runsOf } from './runs'

/** A PNG, and how large it stands on the page. */
export interface Picture {
  readonly png: Uint8Array
  /** In pixels of 1/96 inch. */
  readonly width: number
  readonly height: number
}

/** The picture with its caption; nothing where there is none. */
export function picture(
  { name, alt, caption }: PictureBlock,
  drawn: Picture | undefined,
): readonly FileChild[] {
  if (drawn === undefined) return []
  const { png, width, height } = drawn
  return [
    new Paragraph({
      style: 'Figure',
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width, height },
          altText: { name, title: '', description: alt },
        }),
      ],
    }),
    new Paragraph({ style: 'Caption', children: runsOf(caption) }),
  ]
}
