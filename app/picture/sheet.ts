import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { blankCanvas, type Canvas } from './drawing/canvas'
import { fillRectangle } from './drawing/shapes'
import type { Format } from './formats'
import { HAIRLINE, INK, PAPER } from './ink'
import { drawMarker, drawOutline } from './marks'
import { drawLine, setLine, setTexts, type TextLine } from './text'

const RULE = 2
/** A key's line and the room behind it, in parts of the font size of the name. */
const KEY_WIDTH = 1.9
const KEY_GAP = 0.4
/** From the rule above the footer to its baseline, in parts of the font size. */
const FOOTER_DROP = 1.45

/** A sheet with its footer: the name on the left, small print on the right, a rule above. */
export async function sheetWithFooter(format: Format, name: string): Promise<Canvas> {
  const canvas = blankCanvas(format.width, format.height, PAPER)
  drawRule(canvas, format, { y: format.footer.top, width: format.width - 2 * format.margin })
  const line = await setLine(name, { size: format.footer.size, weight: 600 })
  drawLine(canvas, line, format.margin, footerBaseline(format), INK)
  return canvas
}

/** The small print, ending at the right margin and as large as the room beside the name allows. */
export async function drawSmallPrint(canvas: Canvas, format: Format, text: string): Promise<void> {
  const width = 0.78 * (format.width - 2 * format.margin)
  const [set] = await setTexts([text], { size: format.footer.size, weight: 400 }, { width, lines: 1 })
  const line = set?.lines[0]
  if (line) drawLine(canvas, line, format.width - format.margin - line.width, footerBaseline(format), INK)
}

function footerBaseline({ footer }: Format): number {
  return footer.top + RULE + Math.round(FOOTER_DROP * footer.size)
}

/** A hairline from the left margin on. */
export function drawRule(
  canvas: Canvas,
  { margin }: Format,
  { y, width }: { readonly y: number; readonly width: number },
): void {
  fillRectangle(canvas, { x: margin, y, width, height: RULE }, HAIRLINE)
}

/** From the beginning of a key to that of the name behind it. */
export const keyWidth = (size: number): number => Math.round((KEY_WIDTH + KEY_GAP) * size)

/** How a technology is drawn, and its name behind: the key to the outlines. */
export function drawKey(
  canvas: Canvas,
  technology: TechnologyId,
  name: TextLine,
  { x, baseline, size }: { readonly x: number; readonly baseline: number; readonly size: number },
): void {
  const width = Math.round(KEY_WIDTH * size)
  const y = baseline - 0.32 * size
  drawOutline(
    canvas,
    technology,
    [
      { x, y },
      { x: x + width, y },
    ],
    0.15 * size,
  )
  drawMarker(canvas, technology, { x: x + width / 2, y }, { size: 0.25 * size, open: false })
  drawLine(canvas, name, x + keyWidth(size), baseline, INK)
}
