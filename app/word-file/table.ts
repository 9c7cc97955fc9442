import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { plainText, type TableBlock } from '@/lib/document/document'
import { runsOf } from './runs'
import { TEXT_WIDTH } from './styles'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A8F98' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERS = {
  ...{ top: LINE, bottom: LINE, insideHorizontal: LINE },
  ...{ left: NONE, right: NONE, insideVertical: NONE },
}
/** In twentieths of a point. */
const MARGINS = { top: 50, bottom: 50, left: 80, right: 80 }
/** A table of no more rows and characters stays on one page. */
const TOGETHER = { rows: 9, characters: 1500 }
const SMALL_MARGINS = { top: 30, bottom: 30, left: 40, right: 40 }
const ROOM = { value: 560, rule: 'atLeast' } as const

/** The shades of the page in its light scheme, and which of them need light letters. */
const GROUNDS = ['EEF1F3', 'D5DCE1', 'AEBBC5', '5D7484', '24404F']
const FIRST_DARK = 3

interface Look {
  readonly keepNext?: boolean
  readonly shading?: readonly (number | null)[]
}

function groundOf(shade: number | null) {
  const fill = shade === null ? undefined : GROUNDS[shade]
  return fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }
}

const inkOn = (shade: number | null) => (shade !== null && shade >= FIRST_DARK ? 'FFFFFF' : undefined)

/** With a head row that each page repeats; rows are not parted. Empty rows are high enough to write in. */
export function table({ head, rows, widths, isSmall = false, shades }: TableBlock): Table {
  const shares = widths ?? head.map(() => 1)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const columnWidths = shares.map((share) => Math.floor((share / all) * TEXT_WIDTH))
  const cells = (
    texts: TableBlock['rows'][number],
    style: string,
    { keepNext = false, shading = [] }: Look,
  ) =>
    texts.map(
      (text, column) =>
        new TableCell({
          width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
          margins: isSmall ? SMALL_MARGINS : MARGINS,
          ...groundOf(shading[column] ?? null),
          children: [
            new Paragraph({
              style: isSmall ? `${style}Small` : style,
              keepNext,
              children: runsOf(text, inkOn(shading[column] ?? null)),
            }),
          ],
        }),
    )
  const isTogether =
    rows.length <= TOGETHER.rows &&
    rows.flat().reduce((sum, text) => sum + plainText(text).length, 0) <= TOGETHER.characters
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(head, 'TableHead', { keepNext: true }),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            ...(row.every((text) => plainText(text) === '') && { height: ROOM }),
            children: cells(row, 'TableText', {
              keepNext: isTogether && place < rows.length - 1,
              shading: shades?.[place] ?? [],
            }),
          }),
      ),
    ],
  })
}
