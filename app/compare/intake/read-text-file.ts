import { tableHeadings } from '@/content/table-headings'
import type { KnownCodes } from '@/lib/codes/known-codes'
import type { Collection } from '@/lib/collection/collection'
import { COLLECTION_FORMAT } from '@/lib/collection/collection-file'
import type { FileProblem } from '@/lib/collection/result-file'
import { decodeText } from '@/lib/intake/decode-text'
import { htmlText, IS_HTML } from '@/lib/intake/html-text'
import { referencesInPasted } from '@/lib/intake/pasted-references'
import { readCollectionFile, readResultFile } from '@/lib/intake/read-json-files'
import type { Reference } from '@/lib/intake/selection'
import { referencesInTable } from '@/lib/intake/table-references'
import { isMail, mailTexts } from './mail-texts'
import { csvRows, rowsAt } from './text-rows'

/** What came out of one file. */
export interface FileContent {
  /** Codes, not opened yet, and rows without one. */
  readonly references: readonly Reference[]
  /** What a collection's file holds beside its entries; `null` for any other file. */
  readonly collection: Pick<Collection, 'title' | 'decisions'> | null
  /** Why nothing of it can be used. */
  readonly problem: FileProblem | null
}

/** Reads a file that is text: results or a collection in JSON, a mail, a page, a table (by its name), or any text with codes in it. */
export async function readTextFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  codes: KnownCodes,
): Promise<FileContent> {
  const text = decodeText(bytes)
  if (/\.json$/i.test(name) || /^\s*\{/.test(text)) return readJsonFile(name, text)
  const inText = (part: string) => referencesInPasted(part, codes, rowsAt, tableHeadings)
  if (isMail(text)) return contentOf(name, eachOnce((await mailTexts(bytes)).flatMap(inText)))
  if (IS_HTML.test(text)) return contentOf(name, eachOnce(inText(htmlText(text))))
  const isTable = /\.(csv|tsv|tab)$/i.test(name)
  return contentOf(
    name,
    isTable ? referencesInTable(name, csvRows(text), codes, tableHeadings) : inText(text),
  )
}

/** A mail says the same link in its text, in its page and behind the words of the page. */
function eachOnce(references: readonly Reference[]): readonly Reference[] {
  const isFirst = ({ code }: Reference, place: number) =>
    code === null || references.findIndex((other) => other.code === code) === place
  return references.filter(isFirst)
}

/** A file without any code is one thing that cannot be used, not as many as it has lines. */
export function contentOf(name: string, references: readonly Reference[]): FileContent {
  const hasCode = references.some(({ code }) => code !== null)
  return {
    references: hasCode
      ? references.map((reference) => ({ ...reference, file: name }))
      : [{ file: name, text: '', code: null }],
    collection: null,
    problem: null,
  }
}

export function unusable(problem: FileProblem): FileContent {
  return { references: [], collection: null, problem }
}

function readJsonFile(name: string, text: string): FileContent {
  if (!text.includes(`"${COLLECTION_FORMAT}"`)) {
    const read = readResultFile(name, text)
    return read.ok ? contentOf(name, read.references) : unusable(read.problem)
  }
  const read = readCollectionFile(text)
  if (!read.ok) return unusable(read.problem)
  const { title, entries, decisions } = read.collection
  return {
    references: entries.map(({ code, ...naming }) => ({ file: name, text: code, code, naming })),
    collection: { title, decisions },
    problem: null,
  }
}
