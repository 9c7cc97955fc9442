import { axisLabel } from '@/lib/drawing/radar'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { Canvas } from './drawing/canvas'
import type { Format } from './formats'
import { INK } from './ink'
import { drawGrid, drawOutlines, type PictureOutline } from './picture-radar'
import { drawKey, drawRule, drawSmallPrint, keyWidth, sheetWithFooter } from './sheet'
import { drawLine, setLine, setTexts, type Text } from './text'

/** What a result's picture says, in finished words. */
export interface ResultContent {
  readonly siteName: string
  /** Form, day and edition. */
  readonly smallPrint: string
  readonly verdicts: readonly {
    readonly technology: TechnologyId
    readonly name: string
    readonly verdict: string
  }[]
  /** Names of the axes in the order of the dimensions. */
  readonly axisNames: readonly string[]
  readonly outlines: readonly PictureOutline[]
}

/** The verdicts one below the other, largest of all; each with its technology beneath and how that is drawn. */
export async function drawResult(format: Format, content: ResultContent): Promise<Canvas> {
  const canvas = await sheetWithFooter(format, content.siteName)
  await drawSmallPrint(canvas, format, content.smallPrint)
  await drawVerdicts(canvas, format, content.verdicts)
  drawGrid(canvas, format.radar, content.axisNames.length)
  await drawAxisNames(canvas, format, content.axisNames)
  drawOutlines(canvas, format.radar, content.outlines)
  return canvas
}

/** In parts of the font size, of the verdict and of the name below it. */
const CAPITALS = 0.66
const LEADING = 1.02
const BELOW_VERDICT = 0.25
const NAME_DROP = 0.9

async function drawVerdicts(
  canvas: Canvas,
  format: Format,
  verdicts: ResultContent['verdicts'],
): Promise<void> {
  const { margin, text, nameSize } = format
  const count = Math.min(3, verdicts.length) as 1 | 2 | 3
  const height = (text.bottom - text.top) / verdicts.length
  const words = await setTexts(
    verdicts.map(({ verdict }) => verdict),
    { size: format.verdictSize[count], weight: 600 },
    { width: text.width, lines: count === 1 ? 2 : 1 },
  )
  const names = await setTexts(
    verdicts.map(({ name }) => name),
    { size: nameSize, weight: 400 },
    { width: text.width - keyWidth(nameSize), lines: 1 },
  )
  for (const [row, { technology }] of verdicts.entries()) {
    const top = Math.round(text.top + row * height)
    if (row > 0) drawRule(canvas, format, { y: top, width: text.width })
    const verdict = words[row]
    const name = names[row]?.lines[0]
    if (!verdict || !name) continue
    const lead = (height - heightOf(verdict, nameSize)) / 2
    let baseline = top + lead + CAPITALS * verdict.style.size
    for (const line of verdict.lines) {
      drawLine(canvas, line, margin, baseline, INK)
      baseline += LEADING * verdict.style.size
    }
    baseline += (BELOW_VERDICT - LEADING) * verdict.style.size + NAME_DROP * nameSize
    drawKey(canvas, technology, name, { x: margin, baseline: Math.round(baseline), size: nameSize })
  }
}

/** From the top of the capitals to the baseline of the name. */
function heightOf({ lines, style }: Text, nameSize: number): number {
  return (CAPITALS + (lines.length - 1) * LEADING + BELOW_VERDICT) * style.size + NAME_DROP * nameSize
}

async function drawAxisNames(canvas: Canvas, format: Format, names: readonly string[]): Promise<void> {
  const { x: centreX, y: centreY, radius, labelSize } = format.radar
  if (labelSize === null) return
  const frame = { radius: radius + 12, halfWidth: format.width / 2 - format.margin, fontSize: labelSize }
  for (const [axis, name] of names.entries()) {
    const line = await setLine(name, { size: labelSize, weight: 400 })
    const { x, y, textAnchor } = axisLabel(name, axis, names.length, frame)
    const shift = { start: 0, middle: -line.width / 2, end: -line.width }[textAnchor]
    drawLine(canvas, line, centreX + x + shift, centreY + y, INK)
  }
}
