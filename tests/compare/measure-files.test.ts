import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { tableBlob } from '../../app/compare/export/write-files'
import { measureDates } from '../../app/compare/measures/measure-dates'
import { xlsxBlob } from '../../app/compare/workbooks/write-workbook'
import type { GroupMeasure } from '../../lib/collection/group-measures'
import { type MeasureWords, measureTable } from '../../lib/tables/measure-table'
import { plan } from '../../messages/de/plan.json'
import messages from '../../messages/de.json'
import { albrecht, brandt } from '../lib/personas'
import { HOSTILE, named } from './named-results'

const words: MeasureWords = {
  ...plan,
  ...{ columns: messages.compare.tables.columns, unnamed: messages.compare.tables.unnamed },
  decision: messages.differ.decision,
  nameOfItem: (item) => `<${item}>`,
}
const [firm, unnamed] = [named(albrecht, 1, { label: 'Albrecht', group: 'Süd' }), named(brandt, 2)]

const measure = (said: Partial<GroupMeasure> = {}): GroupMeasure => ({
  ...{ result: firm, group: 'Süd', item: null, text: 'Angebot einholen' },
  ...{ person: '', due: null, sign: '', isDone: false, ...said },
})
const MEASURES = [
  measure({ due: '2026-12-01', person: 'Frau Kern', sign: 'liegt vor', isDone: true }),
  measure({ result: null, item: 'ai-rules', text: 'aufschreiben\nbis zum Sommer', due: '2027-03-31' }),
  measure({ result: unnamed, group: '' }),
]

describe('as a table', () => {
  const table = measureTable(MEASURES, words, 'de')

  test('the day, whose it is, what, who, the sign and whether it is done; a decision names what it is about', () => {
    expect(table.rows).toEqual([
      ['2026-12-01', 'Albrecht', 'Süd', 'Angebot einholen', 'Frau Kern', 'liegt vor', plan.done],
      [
        '2027-03-31',
        messages.differ.decision,
        'Süd',
        '<ai-rules>: aufschreiben\nbis zum Sommer',
        ...['', ''],
        null,
      ],
      [null, 'Ergebnis 2', '', 'Angebot einholen', '', '', null],
    ])
    expect(table.columns.map(({ name }) => name)).toContain('Gruppe')
  })

  test('as CSV it is read back by another program, and nothing in it is computed', async () => {
    const hostile = measureTable(
      HOSTILE.map((text) => measure({ text, person: text })),
      words,
      'de',
    )
    const rows: string[][] = parse(Buffer.from(await tableBlob(hostile, 'de').arrayBuffer()), {
      ...{ delimiter: ';', bom: true },
    })
    expect(rows).toHaveLength(HOSTILE.length + 1)
    expect(rows.flat().filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([])
  })

  test('as a workbook its days are dates', async () => {
    const book = read(Buffer.from(await (await xlsxBlob([table])).arrayBuffer()), { cellDates: true })
    expect(book.SheetNames).toEqual([plan.ofAll])
    const [sheet] = Object.values(book.Sheets)
    const rows = utils.sheet_to_json<unknown[]>(sheet ?? expect.fail(), { header: 1 })
    expect(rows[1]?.[0]).toEqual(new Date('2026-12-01'))
    expect(rows[1]?.slice(1, 5)).toEqual(['Albrecht', 'Süd', 'Angebot einholen', 'Frau Kern'])
  })
})

test('a calendar takes what is open and has a day, in one line each, and no link', () => {
  expect(
    measureDates([...MEASURES, measure({ due: '2027-04-01', person: 'Kern', sign: 'da' })], words),
  ).toEqual([
    {
      day: '2027-03-31',
      title: `${messages.differ.decision}: <ai-rules>: aufschreiben bis zum Sommer`,
      text: '',
    },
    { day: '2027-04-01', title: 'Albrecht: Angebot einholen', text: 'Kern\nda' },
  ])
})
