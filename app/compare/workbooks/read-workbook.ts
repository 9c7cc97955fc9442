import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { tableHeadings } from '@/content/table-headings'
import { unpackedSize } from '@/lib/intake/packed-entries'
import { meansResult } from '@/lib/intake/table-heading'

/** Bytes of a workbook's parts together; one with 2,000 results of ours has about 60 MB, with long names more. */
const MOST_UNPACKED = 150 * 1024 * 1024

const MAY_LEAD_TO_RESULT = /results?\b|[?&]r=|[AS][0-9]{2}[0-9A-Za-z]{6}/

export interface SheetRows {
  readonly rows: readonly (readonly string[])[]
  /** The places of rows that Excel does not show, in hidden sheets all. */
  readonly hidden: ReadonlySet<number>
}

export type Workbook =
  | { readonly ok: true; readonly sheets: readonly SheetRows[] }
  | { readonly ok: false; readonly problem: 'broken-workbook' | 'too-much-inside' }

/**
 * The rows of every sheet as texts. What a cell links to, or computes, comes as further cells at the end of its row: the
 * name that is shown may be what a person calls the result. Never throws for what is in the file.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const size = unpackedSize(bytes)
  if (size === null) return { ok: false, problem: 'broken-workbook' }
  if (size > MOST_UNPACKED) return { ok: false, problem: 'too-much-inside' }
  try {
    const { sheets } = await readXlsx(bytes)
    return { ok: true, sheets: sheets.map((sheet) => ({ rows: rowsOf(sheet), hidden: hiddenRows(sheet) })) }
  } catch {
    return { ok: false, problem: 'broken-workbook' }
  }
}

function rowsOf({ rows, cells, merges = [] }: Sheet): readonly (readonly string[])[] {
  const texts = rows.map((row) => row.map(asText))
  for (const { startRow, startCol, endRow } of merges) {
    const value = texts[startRow]?.[startCol] ?? ''
    for (const row of texts.slice(startRow, endRow + 1)) row[startCol] = value
  }
  for (const [place, cell] of cells ?? []) {
    const link = linkBehind(cell)
    if (link === null) continue
    const [line = 0, column = 0] = place.split(',').map(Number)
    const row = texts[line] ?? []
    // "Ergebnis" with a link behind it is no name.
    if (meansResult(row[column] ?? '', tableHeadings)) row[column] = ''
    row.push(link)
  }
  return texts
}

function hiddenRows({ rows, rowDefs, hidden, veryHidden }: Sheet): ReadonlySet<number> {
  if (hidden || veryHidden) return new Set(rows.keys())
  return new Set([...(rowDefs ?? [])].flatMap(([place, row]) => (row.hidden ? [place] : [])))
}

/** Only what may lead to a result: behind a name there may be an address, or what it was computed from. */
function linkBehind({ hyperlink, formula, value }: Cell): string | null {
  const target = hyperlink?.target || formula || ''
  return target === '' || target === value || !MAY_LEAD_TO_RESULT.test(target) ? null : target
}

function asText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
