import { describe, expect, test } from 'vitest'
import { INK, TECHNOLOGY_COLORS } from '../../app/picture/colors'
import { draw } from '../../app/picture/draw'
import { FORMATS, type Format, type FormatId } from '../../app/picture/formats'
import { MARKER_SIZE } from '../../app/picture/radar'
import type { PictureContent } from '../../app/picture/sheet'
import { wording } from '../../content/2026-1/de'
import { EDITIONS } from '../../content/editions'
import { LOCALES } from '../../i18n/locales'
import { DIMENSIONS, TECHNOLOGIES, VERDICTS } from '../../lib/instrument/vocabulary'
import type { EditionWording } from '../../lib/instrument/wording'
import { NOT_ASSESSABLE } from '../../lib/scoring/score-range'
import messages from '../../messages/de.json'
import { type Box, drawn } from './drawn'
import { contentOf, RESULTS } from './results-to-draw'

/** Where nothing may stand: the margins, and what lies between words, radar and footer. */
function emptyBoxes({ width, height, margin, text, footer, radar }: Format): Readonly<Record<string, Box>> {
  const within = { left: margin, right: width - margin }
  const isBeside = margin + text.width < radar.x
  return {
    // The edge of a letter may shade one pixel more.
    left: { left: 0, top: 0, right: margin - 1, bottom: height },
    right: { left: width - margin + 1, top: 0, right: width, bottom: height },
    top: { left: 0, top: 0, right: width, bottom: margin / 2 },
    bottom: { left: 0, top: height - margin / 2, right: width, bottom: height },
    aboveFooter: { ...within, top: footer.top - 2, bottom: footer.top },
    belowRule: { ...within, top: footer.top + 2, bottom: footer.top + 8 },
    ...(isBeside && {
      beforeRadar: {
        left: margin + text.width,
        top: 0,
        right: radar.x - radar.radius - 2 * MARKER_SIZE,
        bottom: footer.top,
      },
    }),
  }
}

async function expectWithinBounds(id: FormatId, content: PictureContent) {
  const { marks } = await drawn(id, content)
  const found = Object.entries(emptyBoxes(FORMATS[id])).map(([name, box]) => [name, marks(box)])
  expect(found.filter(([, count]) => count !== 0)).toEqual([])
}

/** Each kind of result once: what differs in figures alone looks alike. */
const KINDS = [
  ...new Map(
    RESULTS.map((report) => {
      const { form, technologies } = report
      return [`${form} ${technologies.map(({ verdict }) => verdict)}`, report]
    }),
  ).values(),
]

function resultAbout(count: number) {
  const result = RESULTS.find(({ technologies }) => technologies.length === count)
  if (!result) throw new Error('There is no such result.')
  return result
}

const GENERAL: PictureContent = {
  siteName: messages.site.name,
  smallPrint: '',
  blocks: [
    {
      words: messages.site.claim,
      technologies: TECHNOLOGIES.map((id) => ({ id, name: wording.technologies[id].name })),
    },
  ],
  axes: DIMENSIONS.length,
  axisNames: [],
  outlines: [],
}

/** Some dozens of pictures, on a busy machine. */
const PATIENCE_MS = 180_000
const formats = Object.keys(FORMATS) as FormatId[]

describe.each(formats)('%s', (id) => {
  test(
    `nothing leaves its place in any of ${KINDS.length} kinds of results`,
    async () => {
      for (const report of KINDS) await expectWithinBounds(id, contentOf(report))
    },
    PATIENCE_MS,
  )

  test(
    'nor with any verdict for one, two or three technologies, all alike',
    async () => {
      for (const count of [1, 2, 3]) {
        for (const verdict of VERDICTS) await expectWithinBounds(id, contentOf(resultAbout(count), verdict))
      }
    },
    PATIENCE_MS,
  )

  test(
    'nor with words longer than any that an edition has today: they are set smaller',
    async () => {
      const content = contentOf(resultAbout(3))
      const long = content.blocks.map(({ technologies }) => ({
        words: 'Donaudampfschifffahrtsgesellschaftskapitän',
        technologies: technologies.map((technology) => ({
          ...technology,
          name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragung',
        })),
      }))
      const smallPrint = `${content.smallPrint} · ${content.smallPrint}`
      for (const count of [1, 2, 3]) {
        await expectWithinBounds(id, { ...content, smallPrint, blocks: long.slice(0, count) })
      }
    },
    PATIENCE_MS,
  )

  test('the general picture keeps to the same places', () => expectWithinBounds(id, GENERAL), PATIENCE_MS)

  test('the same result gives the same bytes', async () => {
    const content = contentOf(resultAbout(3))
    expect(Buffer.compare(await draw(id, content), await draw(id, content))).toBe(0)
  })

  test('where no dimension is assessable, only the empty diagram is left', async () => {
    const nothing = RESULTS.find(({ technologies }) =>
      technologies.every(({ dimensions }) => dimensions.every(({ low }) => low === NOT_ASSESSABLE.low)),
    )
    if (!nothing) throw new Error('There is no such result.')
    const content = contentOf(nothing)
    const { x, y, radius } = FORMATS[id].radar
    // As far out as no axis name reaches.
    const reach = 0.6 * radius
    const around = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    const empty = await drawn(id, { ...content, outlines: [] })
    expect(empty.marks(around)).toBeGreaterThan(0)
    expect((await drawn(id, content)).marks(around)).toBe(empty.marks(around))
  })
})

describe('the landscape in a list of chats, 300 pixels wide', () => {
  const { width, margin, text, footer } = FORMATS.landscape
  const scale = 300 / width

  test.each(VERDICTS.flatMap((verdict) => [1, 2, 3].map((count) => [verdict, count] as const)))(
    'the capitals of "%s" for %i technologies are at least 13 pixels high',
    async (verdict, count) => {
      const { rowsOf } = await drawn('landscape', contentOf(resultAbout(count), verdict))
      // The first letter of the first verdict: a capital without a stroke above or below.
      const letter = { left: margin, top: text.top, right: margin + 30, bottom: footer.top }
      const rows = rowsOf(INK.toUpperCase(), letter)
      const first = rows.findIndex((inked) => inked > 0)
      const height = rows.slice(first).indexOf(0)
      expect(height * scale).toBeGreaterThanOrEqual(13)
    },
  )
})

test('each technology is drawn in its own colour, and only if it was chosen', async () => {
  for (const report of [1, 2, 3].map(resultAbout)) {
    const { count, width, height } = await drawn('landscape', contentOf(report))
    const whole = { left: 0, top: 0, right: width, bottom: height }
    const seen = TECHNOLOGIES.filter((id) => count(TECHNOLOGY_COLORS[id].toUpperCase(), whole) > 0)
    expect(seen).toEqual(report.technologies.map(({ id }) => id))
  }
})

describe('no word sends the server to the network for a font', () => {
  const withSmallPrint = (smallPrint: string) => draw('landscape', { ...GENERAL, smallPrint })

  test.each(LOCALES)('every word that a picture in "%s" can hold is in the bundled font', async (locale) => {
    const { default: messages } = await import(`../../messages/${locale}.json`)
    const months = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    const texts = [
      messages.site.name,
      messages.site.claim,
      messages.picture.smallPrint.replaceAll(/[{}]/g, ''),
      messages.result.formQuickAsked,
      messages.result.formFull,
      ...Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2026, month, 1))),
    ]
    for (const { edition } of EDITIONS) {
      const { wording } = (await import(`../../content/${edition}/${locale}.ts`)) as {
        wording: EditionWording
      }
      const { technologies, verdicts, dimensions } = wording
      texts.push(edition, ...Object.values(technologies).map(({ name }) => name))
      texts.push(...[...Object.values(verdicts), ...Object.values(dimensions)].map(({ label }) => label))
    }
    await withSmallPrint(texts.join(' '))
  })

  test('a letter that the font lacks is refused, and the next picture is drawn again', async () => {
    await expect(withSmallPrint('技術')).rejects.toThrow('lack a letter')
    await withSmallPrint('Technik')
  })
})
