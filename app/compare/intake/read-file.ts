import { tableHeadings } from '@/content/table-headings'
import { decodeText, fileKind } from '@/lib/comparison/decode-text'
import { READ_LIMIT } from '@/lib/comparison/result-file'
import { referencesInTable } from '@/lib/comparison/table-references'
import type { FileContent } from './read-text-file'

/**
 * Reads a file in the browser: results or a collection in JSON, CSV, XLSX, or any text with codes in it. What reads each
 * kind is loaded when the first file of that kind is there. Fails only if that cannot be loaded.
 */
export async function readFile(file: File, opens: (code: string) => boolean): Promise<FileContent> {
  const { readTextFile, contentOf, unusable } = await import('./read-text-file')
  if (file.size > READ_LIMIT) return unusable('over-limit')
  const bytes = new Uint8Array(await file.arrayBuffer())
  switch (fileKind(bytes)) {
    case 'text':
      return readTextFile(file.name, decodeText(bytes), opens)
    case 'packed': {
      const { readWorkbookAside } = await import('../workbooks/workbooks')
      const workbook = await readWorkbookAside(bytes)
      if (!workbook.ok) return unusable(workbook.problem)
      const sheets = workbook.sheets.map((rows) => referencesInTable(file.name, rows, opens, tableHeadings))
      // Beside a sheet of results one that leads to none is a legend or the like.
      const leading = sheets.filter((references) =>
        references.some(({ code }) => code !== null && opens(code)),
      )
      return contentOf(file.name, (leading.length > 0 ? leading : sheets).flat())
    }
    case 'old-office':
      return unusable('broken-workbook')
    case 'unknown':
      return unusable('unknown-type')
  }
}
