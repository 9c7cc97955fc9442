import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { Canvas } from './drawing/canvas'
import type { Format } from './formats'
import { INK } from './ink'
import { drawGrid } from './picture-radar'
import { drawKey, keyWidth, sheetWithFooter } from './sheet'
import { drawLine, setTexts } from './text'

/** What the picture of pages without a result says. */
export interface GeneralContent {
  readonly siteName: string
  readonly claim: string
  readonly technologies: readonly { readonly id: TechnologyId; readonly name: string }[]
  readonly axes: number
}

const LEADING = 1.04
const KEY_LEADING = 1.4

/** The question, the technologies it is asked about, and the empty diagram. */
export async function drawGeneral(format: Format, content: GeneralContent): Promise<Canvas> {
  const { margin, text, nameSize } = format
  const canvas = await sheetWithFooter(format, content.siteName)
  drawGrid(canvas, format.radar, content.axes)
  const names = await setTexts(
    content.technologies.map(({ name }) => name),
    { size: nameSize, weight: 400 },
    { width: text.width - keyWidth(nameSize), lines: 1 },
  )
  const keysTop = text.bottom - Math.round((0.3 + KEY_LEADING * names.length) * nameSize)
  const [claim] = await setTexts(
    [content.claim],
    { size: format.verdictSize[2], weight: 600 },
    { width: text.width, lines: 3 },
  )
  for (const [row, line] of (claim?.lines ?? []).entries()) {
    const size = claim?.style.size ?? 0
    drawLine(canvas, line, margin, text.top + (0.72 + row * LEADING) * size, INK)
  }
  for (const [row, { id }] of content.technologies.entries()) {
    const name = names[row]?.lines[0]
    const baseline = keysTop + Math.round((0.9 + row * KEY_LEADING) * nameSize)
    if (name) drawKey(canvas, id, name, { x: margin, baseline, size: nameSize })
  }
  return canvas
}
