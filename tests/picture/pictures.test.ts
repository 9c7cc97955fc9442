import { describe, expect, test } from 'vitest'
import { blankCanvas, type Canvas } from '../../app/picture/drawing/canvas'
import { encodePng } from '../../app/picture/drawing/png'
import { FORMATS, type Format, type FormatId } from '../../app/picture/formats'
import { drawGeneral } from '../../app/picture/general-sheet'
import { INK, PAPER } from '../../app/picture/ink'
import { drawGrid, MARKER_SIZE } from '../../app/picture/picture-radar'
import { drawResult, type ResultContent } from '../../app/picture/result-sheet'
import { TECHNOLOGY_MARKS } from '../../components/technology-marks'
import { wording } from '../../content/2026-1/de'
import { DIMENSIONS, TECHNOLOGIES, VERDICTS } from '../../lib/instrument/vocabulary'
import { NOT_ASSESSABLE } from '../../lib/scoring/score-range'
import messages from '../../messages/de.json'
import { contentOf, RESULTS } from './results-to-draw'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels of a box, right and bottom edges not included, that are not ground. */
function marksIn({ width, rows }: Canvas, { left, top, right, bottom }: Box): number {
  let marks = 0
  for (let y = Math.ceil(top); y < bottom; y += 1) {
    for (let x = Math.ceil(left); x < right; x += 1) if (rows[y * (width + 1) + 1 + x] !== 0) marks += 1
  }
  return marks
}

/** Rows of a box that hold a pixel of full ink. */
function inkedRows({ width, rows, palette }: Canvas, { left, top, right, bottom }: Box): readonly number[] {
  const ink = palette.colors.findIndex((color) => color.join() === INK.join())
  return Array.from({ length: bottom - top }, (_, index) => top + index).filter((y) =>
    rows.subarray(y * (width + 1) + 1 + left, y * (width + 1) + 1 + right).includes(ink),
  )
}

/** Where nothing may stand: the margins, and what lies between words, radar and footer. */
function emptyBoxes({ width, height, margin, text, footer, radar }: Format): Readonly<Record<string, Box>> {
  const within = { left: margin, right: width - margin }
  const isBeside = margin + text.width < radar.x
  return {
    left: { left: 0, top: 0, right: margin, bottom: height },
    right: { left: width - margin, top: 0, right: width, bottom: height },
    top: { left: 0, top: 0, right: width, bottom: margin / 2 },
    bottom: { left: 0, top: height - margin / 2, right: width, bottom: height },
    aboveFooter: { ...within, top: footer.top - 2, bottom: footer.top },
    belowRule: { ...within, top: footer.top + 2, bottom: footer.top + 8 },
    beforeRadar: isBeside
      ? {
          left: margin + text.width,
          top: 0,
          right: radar.x - radar.radius - 2 * MARKER_SIZE,
          bottom: footer.top,
        }
      : {
          ...within,
          top: text.bottom,
          bottom: radar.y - radar.radius - 2 * MARKER_SIZE - 1.7 * (radar.labelSize ?? 0),
        },
  }
}

function expectWithinBounds(canvas: Canvas, format: Format) {
  const marks = Object.entries(emptyBoxes(format)).map(([name, box]) => [name, marksIn(canvas, box)])
  expect(marks.filter(([, count]) => count !== 0)).toEqual([])
}

/** The first drawing of a word takes a moment. */
const PATIENCE_MS = 60_000
const formats = Object.keys(FORMATS) as FormatId[]

describe.each(formats)('%s', (id) => {
  const format = FORMATS[id]
  test(
    `nothing leaves its place in any of ${RESULTS.length} results`,
    async () => {
      for (const report of RESULTS) expectWithinBounds(await drawResult(format, contentOf(report)), format)
    },
    PATIENCE_MS,
  )

  test(
    'nor with any verdict for one, two or three technologies, all alike',
    async () => {
      const [one, two, three] = [1, 2, 3].map((count) =>
        RESULTS.find(({ technologies }) => technologies.length === count),
      )
      for (const report of [one, two, three]) {
        if (!report) throw new Error('There is no such result.')
        for (const verdict of VERDICTS) {
          expectWithinBounds(await drawResult(format, contentOf(report, verdict)), format)
        }
      }
    },
    PATIENCE_MS,
  )

  test(
    'nor with words longer than any that an edition has today: they are set smaller',
    async () => {
      const result = RESULTS.find(({ technologies }) => technologies.length === 3)
      if (!result) throw new Error('There is no such result.')
      const content = contentOf(result)
      const long: ResultContent = {
        ...content,
        smallPrint: `${content.smallPrint} · ${content.smallPrint}`,
        verdicts: content.verdicts.map((verdict) => ({
          ...verdict,
          name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragung',
          verdict: 'Donaudampfschifffahrtsgesellschaftskapitän',
        })),
      }
      for (const count of [1, 2, 3]) {
        const some = { ...long, verdicts: long.verdicts.slice(0, count) }
        expectWithinBounds(await drawResult(format, some), format)
      }
    },
    PATIENCE_MS,
  )

  test(
    'the general picture keeps to the same places',
    async () => {
      const canvas = await drawGeneral(format, {
        siteName: messages.site.name,
        claim: messages.site.claim,
        technologies: TECHNOLOGIES.map((technology) => ({
          id: technology,
          name: wording.technologies[technology].name,
        })),
        axes: DIMENSIONS.length,
      })
      expectWithinBounds(canvas, format)
    },
    PATIENCE_MS,
  )

  test('the same result gives the same bytes, drawn at any time', async () => {
    const [first, ...others] = RESULTS.slice(0, 8)
    if (!first) throw new Error('There is no result.')
    const once = await encodePng(await drawResult(format, contentOf(first)))
    for (const other of others) await drawResult(format, contentOf(other))
    expect(Buffer.compare(once, await encodePng(await drawResult(format, contentOf(first))))).toBe(0)
  })

  test('a dimension that is not assessable draws nothing; where none is, only the empty diagram is left', async () => {
    const nothing = RESULTS.find(({ technologies }) =>
      technologies.every(({ dimensions }) => dimensions.every(({ low }) => low === NOT_ASSESSABLE.low)),
    )
    if (!nothing) throw new Error('There is no such result.')
    const empty = blankCanvas(format.width, format.height, PAPER)
    drawGrid(empty, format.radar, nothing.askedDimensions.length)
    const drawn = await drawResult(format, contentOf(nothing))
    const { x, y, radius } = format.radar
    // As far out as no axis name reaches.
    const reach = 0.6 * radius
    const around = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    expect(marksIn(drawn, around)).toBe(marksIn(empty, around))
  })
})

describe('the landscape in a list of chats, 300 pixels wide', () => {
  const { width, margin, text, footer } = FORMATS.landscape
  const scale = 300 / width

  test.each(VERDICTS.flatMap((verdict) => [1, 2, 3].map((count) => [verdict, count] as const)))(
    'the capitals of "%s" for %i technologies are at least 13 pixels high',
    async (verdict, count) => {
      const result = RESULTS.find(({ technologies }) => technologies.length === count)
      if (!result) throw new Error('There is no such result.')
      const canvas = await drawResult(FORMATS.landscape, contentOf(result, verdict))
      // The first letter of the first verdict: a capital without a stroke above or below.
      const letter = { left: margin, top: text.top, right: margin + 30, bottom: footer.top }
      const rows = inkedRows(canvas, letter)
      const height = rows.findIndex((row, index) => rows[index + 1] !== row + 1) + 1
      expect(height * scale).toBeGreaterThanOrEqual(13)
    },
  )
})

test('each technology is drawn in its own colour, and only if it was chosen', async () => {
  for (const report of RESULTS) {
    const { palette } = await drawResult(FORMATS.landscape, contentOf(report))
    const drawn = TECHNOLOGIES.filter((id) => {
      const { color } = TECHNOLOGY_MARKS[id]
      return palette.colors.some(
        (known) => `#${Buffer.from(known).toString('hex')}`.toUpperCase() === color.toUpperCase(),
      )
    })
    expect(drawn).toEqual(report.technologies.map(({ id }) => id))
  }
})
