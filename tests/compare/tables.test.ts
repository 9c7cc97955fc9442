import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { csvBlob, fileName } from '../../app/compare/export/write-files'
import { readFile } from '../../app/compare/intake/read-file'
import { csvRows } from '../../app/compare/intake/text-rows'
import { xlsxBlob } from '../../app/compare/workbooks/write-workbook'
import { wording } from '../../content/2026-1/de'
import { questionnaire } from '../../content/2026-1/structure'
import { asCsv } from '../../lib/tables/csv'
import { flatTable, resultTables } from '../../lib/tables/result-tables'
import { albrecht, brandt, cordes, dorn, gerlach } from '../lib/personas'
import { englishSources, HOSTILE, KNOWN, named, namedScores, sources } from './named-results'

const firms = [
  named(albrecht, 1, { label: 'Albrecht', group: 'Süd', note: 'ruft zurück' }, '2026-02-03'),
  named(brandt, 2, { label: 'Brandt' }),
  named(cordes, 3),
  namedScores(gerlach, 4, { label: 'Gerlach' }),
  named(dorn, 5, { group: 'Süd' }),
]
const [results, dimensions, items, legend] = resultTables(firms, sources)
const { words } = sources
const { columns } = words
/** A column about one technology. */
const of = (technology: 'ai' | 'bitcoin', name: string) =>
  `${wording.technologies[technology].label}: ${name}`
const column = ({ columns }: { columns: readonly { name: string }[] }, name: string) =>
  columns.findIndex((candidate) => candidate.name === name)
const cell = (table: typeof results, row: number, name: string) => table.rows[row]?.[column(table, name)]

describe('the sheets', () => {
  test('hold every result with verdict and readiness in whole points', () => {
    expect(results.name).toBe(words.sheets.results)
    expect(results.rows).toHaveLength(5)
    expect(results.rows[0]?.slice(0, 8)).toEqual([
      ...[1, 'Albrecht', 'Süd', 'ruft zurück', '2026-02-03'],
      ...[words.forms.full, '2026-1', words.kinds.answers],
    ])
    expect(cell(results, 0, of('ai', columns.verdict))).toBe(wording.verdicts['fits-now'].label)
    expect(cell(results, 0, of('ai', columns.readiness))).toBe(100)
    expect(cell(results, 0, columns.link)).toBe(`https://passgenau.example/results/${firms[0]?.code}`)
    expect(cell(results, 3, columns.kind)).toBe(words.kinds.scores)
  })

  test('show no readiness where the verdict is "not now", and still the dimensions', () => {
    expect(cell(results, 1, of('ai', columns.verdict))).toBe(wording.verdicts['not-now'].label)
    const readiness = of('ai', columns.readiness)
    for (const figure of [readiness, `${readiness}, ${columns.low}`, `${readiness}, ${columns.high}`]) {
      expect(cell(results, 1, figure)).toBeNull()
    }
    const flat = flatTable(firms, sources)
    expect(cell(flat, 1, of('ai', wording.dimensions.resources.label))).toBe(0)
  })

  test('leave empty what a result was not asked', () => {
    const responses = Object.fromEntries(
      questionnaire.items
        .filter(({ technology }) => technology === 'all' || technology === 'ai')
        .map(({ id }) => [id, 2 as const]),
    )
    const ai = named({ ...albrecht, technologies: ['ai'], responses }, 1)
    const [both] = resultTables([ai, ...firms], sources)
    expect(cell(both, 0, of('bitcoin', columns.verdict))).toBeNull()
    expect(cell(both, 0, of('bitcoin', columns.readiness))).toBeNull()
    const [alone] = resultTables([ai], sources)
    expect(
      alone.columns.map(({ name }) => name).filter((name) => name.startsWith(of('bitcoin', ''))),
    ).toEqual([])
  })

  test('have a row for each dimension, and for each answer of those that bring answers along', () => {
    expect(dimensions.rows).toHaveLength(
      7 * firms.reduce((sum, { report }) => sum + report.technologies.length, 0),
    )
    expect(items.rows.some((row) => row[1] === 'Gerlach')).toBe(false)
    expect(items.rows.filter((row) => row[0] === 1)).toHaveLength(firms[0]?.questionnaire.items.length ?? 0)
    expect(new Set(items.rows.filter((row) => row[0] === 2).map((row) => row.at(-2)))).toEqual(new Set([0]))
    const open = items.rows.filter((row) => row[0] === 3 && row.at(-1) === words.unknown)
    expect(open.length).toBeGreaterThan(0)
    expect(
      open.every((row) => row[1] === words.unnamed.replace('{number}', '3') && row.at(-2) === null),
    ).toBe(true)
    expect(items.rows.some((row) => row[0] === 5 && row.at(-1) === words.notApplicable)).toBe(true)
  })

  test('have a cell for every column, and no number outside its range', () => {
    for (const table of [results, dimensions, items, legend, flatTable(firms, sources)]) {
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length)
        row.forEach((value, place) => {
          const kind = table.columns[place]?.kind
          if (kind === 'number') expect(value === null || typeof value === 'number').toBe(true)
          else expect(value === null || typeof value === 'string').toBe(true)
        })
      }
    }
    expect(legend.rows[0]?.[1]).toContain('2026-11-24')
    expect(new Set(results.columns.map(({ name }) => name)).size).toBe(results.columns.length)
  })
})

const hostile = HOSTILE.map((label, place) =>
  named(
    albrecht,
    place + 1,
    { label, group: label, note: label },
    `2026-02-${String(place + 1).padStart(2, '0')}`,
  ),
)
const namesOf = async (file: File) => {
  const { references, problem } = await readFile(file, KNOWN)
  expect(problem).toBeNull()
  return references.map(({ code, naming }) => [code, naming?.label, naming?.group, naming?.note])
}
const given = hostile.map(({ code, naming: { label, group, note } }) => [code, label, group, note])

describe('CSV', () => {
  test('is what German Excel opens, as another program reads it', async () => {
    const bytes = Buffer.from(await csvBlob(hostile, sources).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const records: string[][] = parse(bytes, { delimiter: ';', bom: true, record_delimiter: '\r\n' })
    expect(records).toHaveLength(hostile.length + 1)
    expect(records[0]).toEqual(flatTable(hostile, sources).columns.map(({ name }) => name))
    for (const record of records.slice(1)) {
      for (const value of record) expect(value).not.toMatch(/^[=+\-@\t\r]/)
    }
    expect(records[1]?.[1]).toBe(`'${HOSTILE[0]}`)
  })

  test.each([
    ['German', sources],
    ['English', englishSources],
  ])('gives every name back, character by character, with %s headings', async (_, words) => {
    expect(
      await namesOf(new File([csvBlob(hostile, words)], fileName('vergleich', '2026-11-24', 'csv'))),
    ).toEqual(given)
  })

  test('gives any text back, read by us, and inert to another program', () => {
    const signs = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\t',
      '\r',
      '\n',
      ' ',
      'a',
      'ü',
      '\u202e',
      '🥨',
    )
    const text = fc.oneof(
      fc.array(signs).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        const csv = asCsv(['Name', 'Gruppe', 'Link'], rows, 'de')
        expect(csvRows(csv).slice(1)).toEqual(rows)
        const records: string[][] = parse(csv, { delimiter: ';', bom: true, record_delimiter: '\r\n' })
        expect(records.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([])
      }),
      // Labels that hold tabs and line breaks once decided on the delimiter of the whole file.
      { numRuns: 400, examples: [[[['', '', '\t\r\t']]], [[['\t\n', '', '\t']]]] },
    )
  })

  test.each([
    ['de', '\ufeffa;b\r\n1,5;\r\n-3;\'-3\r\n"a""b;c";"x\ny"\r\n'],
    ['en-GB', '\ufeffa,b\r\n1.5,\r\n-3,\'-3\r\n"a""b;c","x\ny"\r\n'],
  ])('writes as %s: its decimals, nothing as nothing, and numbers below zero as numbers', (locale, csv) => {
    const rows = [
      [1.5, null],
      [-3, '-3'],
      ['a"b;c', 'x\ny'],
    ]
    expect(asCsv(['a', 'b'], rows, locale)).toBe(csv)
  })
})

describe('XLSX', () => {
  test('has its sheets, types and dates, and computes nothing, as another program reads it', async () => {
    const bytes = new Uint8Array(await (await xlsxBlob(resultTables(hostile, sources))).arrayBuffer())
    const book = read(bytes, { cellFormula: true, cellDates: true, UTC: true })
    expect(book.SheetNames).toEqual(Object.values(words.sheets))
    for (const sheet of Object.values(book.Sheets)) {
      for (const [place, { f, l }] of Object.entries(sheet).filter(([key]) => !key.startsWith('!'))) {
        expect([place, f, l]).toEqual([place, undefined, undefined])
      }
    }
    const sheet = book.Sheets[words.sheets.results] ?? {}
    expect(sheet['A2']).toMatchObject({ t: 'n', v: 1 })
    expect(sheet['B2']).toMatchObject({ t: 's', v: HOSTILE[0] })
    expect(sheet['E2']).toMatchObject({ t: 'd', v: new Date('2026-02-01') })
    const readiness = utils.encode_col(column(resultTables(hostile, sources)[0], of('ai', columns.readiness)))
    expect(sheet[`${readiness}2`]).toMatchObject({ t: 'n', v: 100 })
    for (const [place, table] of resultTables(hostile, sources).entries()) {
      const rows: unknown[][] = utils.sheet_to_json(book.Sheets[book.SheetNames[place] ?? ''] ?? {}, {
        header: 1,
        defval: null,
        raw: true,
      })
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name))
      expect(rows).toHaveLength(table.rows.length + 1)
    }
  })

  test.each([
    ['de', 'dd.mm.yyyy'],
    ['en-GB', 'dd/mm/yyyy'],
  ])('shows days as %s writes them', async (formatLocale, format) => {
    const tables = resultTables(firms.slice(2), { ...sources, formatLocale })
    const book = read(new Uint8Array(await (await xlsxBlob(tables)).arrayBuffer()), { cellNF: true })
    expect(book.Sheets[words.sheets.results]?.['E2']?.z).toBe(format)
  })

  test('has a bold heading that stays in sight', async () => {
    const bytes = new Uint8Array(await (await xlsxBlob(resultTables(firms, sources))).arrayBuffer())
    const book = read(bytes, { bookFiles: true }) as unknown as {
      readonly files: Readonly<Record<string, { readonly content: Uint8Array }>>
    }
    for (const number of [1, 2, 3, 4]) {
      const xml = Buffer.from(book.files[`xl/worksheets/sheet${number}.xml`]?.content ?? []).toString()
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    }
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    for (const { cells } of sheets) {
      expect(cells?.get('0,0')?.style?.font?.bold).toBe(true)
      expect(cells?.get('1,0')?.style?.font?.bold ?? false).toBe(false)
    }
  })

  test.each([
    ['German', sources],
    ['English', englishSources],
  ])(
    'gives every name back, and none of its other sheets as a mistake, with %s headings',
    async (_, words) => {
      const blob = await xlsxBlob(resultTables(hostile, words))
      expect(await namesOf(new File([blob], fileName('vergleich', '2026-11-24', 'xlsx')))).toEqual(given)
    },
  )

  test('stores half a character as the sign for what is unreadable', async () => {
    const broken = [named(albrecht, 1, { label: 'halb \ud83e' })]
    const file = new File([await xlsxBlob(resultTables(broken, sources))], 'a.xlsx')
    expect((await namesOf(file))[0]?.[1]).toBe('halb \ufffd')
  })
})
