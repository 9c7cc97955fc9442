import { type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx'

/** A4 with its margins, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 }
const MARGIN = { top: 1134, bottom: 1134, left: 1247, right: 1134 }

export const PAGE = { size: A4, margin: MARGIN }
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right

const INK = '1A1D21'
const SLATE = '4A515C'
/** Half points. */
const SIZE = { text: 21, note: 18, table: 19, small: 15, title: 44, subtitle: 26, chapter: 30, heading: 24 }
/** Word’s own and what stands in for it elsewhere is as wide. */
const FONT = 'Calibri'
/** Said, because LibreOffice cuts pictures to the height of a line where it is not. */
const AUTO = { lineRule: LineRuleType.AUTO } as const
const RULE = { style: 'single', size: 4, color: '8A8F98', space: 1 } as const
const BASED = { basedOn: 'Normal', quickFormat: true }

export const BULLET = 'bullet'

/** One kind of list, as far in as its sign is wide. */
export const BULLETS = {
  config: [
    {
      reference: BULLET,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '•' },
          style: { paragraph: { indent: { left: 284, hanging: 284 } } },
        },
      ],
    },
  ],
}

/** How the styles look, under the names that Word knows them by: whoever edits the file changes all headings at once. */
export const LOOK = (languageTag: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size: SIZE.text, color: INK, language: { value: languageTag } },
      paragraph: { spacing: { after: 100, line: 264, ...AUTO } },
    },
    title: { run: { size: SIZE.title, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { size: SIZE.chapter, bold: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
    },
    heading2: {
      run: { size: SIZE.heading, bold: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: 220, after: 80 } },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: INK, underline: {} } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', ...BASED, run: { size: SIZE.subtitle, color: SLATE } },
    { id: 'Caption', name: 'caption', ...BASED, run: { size: SIZE.note, color: SLATE } },
    {
      ...{ id: 'Note', name: 'Note', ...BASED },
      run: { size: SIZE.note, color: SLATE },
      paragraph: { spacing: { after: 60 } },
    },
    { id: 'Figure', name: 'Figure', ...BASED, paragraph: { keepNext: true, spacing: { after: 60 } } },
    {
      ...{ id: 'TableHead', name: 'Table Head', ...BASED },
      run: { size: SIZE.table, bold: true },
      paragraph: { keepNext: true, spacing: { after: 0 } },
    },
    {
      ...{ id: 'TableText', name: 'Table Text', ...BASED },
      run: { size: SIZE.table },
      paragraph: { spacing: { after: 0, line: 240, ...AUTO } },
    },
    {
      ...{ id: 'TableHeadSmall', name: 'Table Head Small', ...BASED, basedOn: 'TableHead' },
      run: { size: SIZE.small },
    },
    {
      ...{ id: 'TableTextSmall', name: 'Table Text Small', ...BASED, basedOn: 'TableText' },
      run: { size: SIZE.small },
    },
    {
      ...{ id: 'Room', name: 'Room to Write', ...BASED },
      paragraph: {
        spacing: { before: 160, after: 0 },
        border: { bottom: RULE, between: RULE },
      },
    },
  ],
})
