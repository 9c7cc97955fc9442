import 'server-only'
import { ImageResponse } from '@vercel/og'
import type { ReactElement } from 'react'
import { PICTURE_SIZE } from '@/app/page-metadata'
import { pictureFonts } from './fonts'

/** Paper and ink of every picture: always light, whatever the reader's device shows. */
export const PAPER = '#ffffff'
export const INK = '#16191d'
export const QUIET_INK = '#4a525b'

/** Renders a picture as PNG. */
export async function renderPicture(content: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  const image = new ImageResponse(content, { ...PICTURE_SIZE, fonts: await pictureFonts() })
  return new Uint8Array(await image.arrayBuffer())
}

/** The sheet that every picture is drawn on. */
export function Sheet({ children }: { readonly children: ReactElement | readonly ReactElement[] }) {
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        padding: '44px 52px',
        background: PAPER,
        color: INK,
        fontFamily: 'Source Sans 3',
      }}
    >
      {children}
    </div>
  )
}
