import { tableHeadings } from '@/content/table-headings'
import type { KnownCodes } from '@/lib/codes/known-codes'
import type { Collection } from '@/lib/collection/collection'
import { READ_LIMIT } from '@/lib/collection/result-file'
import { fileKind } from '@/lib/intake/file-kind'
import { referencesInPasted } from '@/lib/intake/pasted-references'
import type { Reference, Unusable } from '@/lib/intake/selection'
import { referencesInTable } from '@/lib/intake/table-references'
import type { FileContent } from './read-text-file'
import { rowsAt } from './text-rows'

/** What texts and files point to, in their order, and what collections among the files hold beside their entries. */
export interface Read {
  readonly references: readonly Reference[]
  readonly unusable: readonly Unusable[]
  readonly collection: Pick<Collection, 'title' | 'decisions'>
}

/** `where`: on a server workbooks stay closed, because unpacking what strangers send is no work for one. */
export async function readAll(
  texts: readonly string[],
  files: readonly File[],
  codes: KnownCodes,
  where: 'browser' | 'server',
): Promise<Read> {
  const references = texts.flatMap((text) => referencesInPasted(text, codes, rowsAt, tableHeadings))
  const unusable: Unusable[] = []
  let collection: Read['collection'] = { title: '', decisions: [] }
  for (const file of files) {
    const read = await readFile(file, codes, where)
    references.push(...read.references)
    if (read.problem !== null) unusable.push({ file: file.name, text: '', problem: read.problem })
    if (read.collection !== null) {
      const { title, decisions } = read.collection
      collection = { title: collection.title || title, decisions: [...collection.decisions, ...decisions] }
    }
  }
  return { references, unusable, collection }
}

/**
 * Reads results or a collection in JSON, CSV, XLSX, or any text with codes in it. What reads each kind is loaded when the first
 * file of that kind is there. Fails only if that cannot be loaded.
 */
export async function readFile(
  file: File,
  codes: KnownCodes,
  where: 'browser' | 'server' = 'browser',
): Promise<FileContent> {
  const { readTextFile, contentOf, unusable } = await import('./read-text-file')
  if (file.size > READ_LIMIT) return unusable('over-limit')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = fileKind(bytes, file.name)
  if (kind === 'text') {
    return readTextFile(file.name, bytes, codes, (attached) => readFile(attached, codes, where))
  }
  if (kind !== 'workbook') return unusable(kind)
  if (where === 'server') return unusable('needs-script')
  const { readWorkbookAside } = await import('../workbooks/workbooks')
  const workbook = await readWorkbookAside(bytes)
  if (!workbook.ok) return unusable(workbook.problem)
  const sheets = workbook.sheets.map(({ rows, hidden }) =>
    referencesInTable(file.name, rows, codes, tableHeadings, hidden),
  )
  // Beside a sheet of results one that leads to none is a legend or the like.
  const leading = sheets.filter((references) =>
    references.some(({ code }) => code !== null && codes.isWhole(code)),
  )
  return contentOf(file.name, (leading.length > 0 ? leading : sheets).flat())
}
