import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { pictureScale } from '@/lib/drawing/chart-layout'
import { download } from './download'
import { type Caption, standaloneDrawing } from './standalone-drawing'

type Saved = { readonly ok: true } | { readonly ok: false; readonly reason: 'too-large' }

/** Hands the drawings of a frame to the browser as a file. Throws if the browser refuses to draw or to encode them. */
export async function saveChart(
  frame: Element,
  format: 'png' | 'svg',
  file: string,
  caption: Caption,
): Promise<Saved> {
  const drawing = standaloneDrawing(frame, caption)
  if (format === 'svg') {
    download(new Blob([drawing.asXml(1)], { type: 'image/svg+xml' }), file)
    return { ok: true }
  }
  const scale = pictureScale(drawing.width, drawing.height)
  if (scale === null) return { ok: false, reason: 'too-large' }
  download(await asPng(drawing.asXml(scale), drawing.width * scale, drawing.height * scale), file)
  return { ok: true }
}

/** The drawings of a frame as a picture for a document, drawn larger by the scale. Throws as {@link saveChart} does. */
export async function chartPicture(frame: Element, caption: Caption, scale: number) {
  const { width, height, asXml } = standaloneDrawing(frame, caption)
  const png = await asPng(asXml(scale), width * scale, height * scale)
  return { png: new Uint8Array(await png.arrayBuffer()), width, height }
}

/** A frame with a drawing that is on no page. */
export function drawnAside(drawing: ReactElement): Element {
  const frame = document.createElement('div')
  const root = createRoot(frame)
  flushSync(() => root.render(drawing))
  const copy = frame.cloneNode(true) as Element
  root.unmount()
  return copy
}

/** Through a `data:` address, which the page's policy allows for pictures. */
async function asPng(xml: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width)
  canvas.height = Math.round(height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (png === null) throw new Error('The browser did not encode the picture.')
  return png
}
