import { tableHeadings } from '@/content/table-headings'
import type { KnownCodes } from '@/lib/codes/known-codes'
import type { Collection } from '@/lib/collection/collection'
import { COLLECTION_FORMAT } from '@/lib/collection/collection-file'
import type { FileProblem } from '@/lib/collection/result-file'
import { MEANT_AS_LINK } from '@/lib/intake/codes-in-text'
import { decodeText } from '@/lib/intake/decode-text'
import { htmlText, IS_HTML } from '@/lib/intake/html-text'
import { referencesInPasted } from '@/lib/intake/pasted-references'
import { readCollectionFile, readResultFile } from '@/lib/intake/read-json-files'
import type { Reference } from '@/lib/intake/selection'
import { referencesInTable } from '@/lib/intake/table-references'
import { isMail, readMails } from './mail-texts'
import { csvRows, rowsAt } from './text-rows'

/** What came out of one file. */
export interface FileContent {
  /** Codes, not opened yet, and rows without one. */
  readonly references: readonly Reference[]
  /** What a collection's file holds beside its entries; `null` for any other file. */
  readonly collection: Pick<Collection, 'title' | 'decisions'> | null
  /** Why nothing of it, or not all of it, can be used. */
  readonly problem: FileProblem | null
}

/**
 * Reads a file that is text: results or a collection in JSON, mails with what is attached to them, a page, a table (by its
 * name), or any text with codes in it. `readOther`: for the attached.
 */
export async function readTextFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  codes: KnownCodes,
  readOther: (file: File) => Promise<FileContent>,
): Promise<FileContent> {
  const text = decodeText(bytes)
  const inText = (part: string) => referencesInPasted(part, codes, rowsAt, tableHeadings)
  if (/\.json$/i.test(name) || /^\s*\{\s*["}]/.test(text)) {
    const read = readJsonFile(name, text)
    // What chats and other programs save as JSON may hold links as well.
    const isOurs = text.includes('"passgenau-')
    const others = read.problem === null || isOurs ? [] : inText(text)
    const isOpened = others.some(({ code }) => code !== null && codes.isWhole(code))
    return isOpened ? contentOf(name, eachOnce(others)) : read
  }
  if (isMail(text)) {
    const { texts, attached } = await readMails(bytes)
    const files = await Promise.all(attached.filter(mayHoldResults).map(readOther))
    const problem = files.find((file) => file.problem !== null)?.problem ?? null
    const said = [
      ...texts.flatMap((part) => withoutLetters(inText(part))),
      ...files.flatMap(({ references }) => references),
    ]
    const hasCode = said.some(({ code }) => code !== null)
    return hasCode || problem === null ? { ...contentOf(name, eachOnce(said)), problem } : unusable(problem)
  }
  if (IS_HTML.test(text)) return contentOf(name, eachOnce(inText(htmlText(text))))
  if (text.startsWith('{\\rtf')) return contentOf(name, eachOnce(inText(text)))
  const isTable = /\.(csv|tsv|tab)$/i.test(name)
  return contentOf(
    name,
    isTable ? referencesInTable(name, csvRows(text), codes, tableHeadings) : inText(text),
  )
}

/** One of several texts that holds no code is what people write, unless it means to hold one. */
function withoutLetters(references: readonly Reference[]): readonly Reference[] {
  const hasCode = references.some(({ code }) => code !== null)
  return hasCode ? references : references.filter(({ text }) => MEANT_AS_LINK.test(text))
}

const mayHoldResults = ({ name }: File) =>
  /\.(?:json|csv|tsv|txt|xls[xm]?|html?|eml|msg)$|^winmail\.dat$/i.test(name)

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
    return read.ok
      ? { ...contentOf(name, read.references), problem: read.planProblem }
      : unusable(read.problem)
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
