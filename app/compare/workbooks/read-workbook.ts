import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { tableHeadings } from '@/content/table-headings'
import { meansResult } from '@/lib/intake/table-heading'
import { unpackedSize } from '@/lib/intake/unpacked-size'

/** Bytes of a workbook's parts together; one with 2,000 results of ours has about 60 MB, with long names more. */
const MOST_UNPACKED = 150 * 1024 * 1024

export type Workbook =
  | { readonly ok: true; readonly sheets: readonly (readonly (readonly string[])[])[] }
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
    return { ok: true, sheets: sheets.map(rowsOf) }
  } catch {
    return { ok: false, problem: 'broken-workbook' }
  }
}

function rowsOf({ rows, cells }: Sheet): readonly (readonly string[])[] {
  const behind = new Map<number, string[]>()
  const linked = new Set<string>()
  for (const [place, cell] of cells ?? []) {
    const hidden = linkBehind(cell)
    if (hidden === null) continue
    linked.add(place)
    const row = Number(place.split(',', 1)[0])
    behind.set(row, [...(behind.get(row) ?? []), hidden])
  }
  return rows.map((row, line) => {
    const texts = row.map((value, column) => {
      const text = asText(value)
      // "Ergebnis" with a link behind it is no name.
      return linked.has(`${line},${column}`) && meansResult(text, tableHeadings) ? '' : text
    })
    return [...texts, ...(behind.get(line) ?? [])]
  })
}

function linkBehind({ hyperlink, formula, value }: Cell): string | null {
  const target = hyperlink?.target || formula || ''
  return target === '' || target === value ? null : target
}

function asText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
