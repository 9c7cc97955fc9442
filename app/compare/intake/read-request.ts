import 'server-only'
import { openCode } from '@/app/instrument'
import { tableHeadings } from '@/content/table-headings'
import { codesInText } from '@/lib/comparison/codes-in-text'
import { decodeText, fileKind } from '@/lib/comparison/decode-text'
import { referencesInPasted } from '@/lib/comparison/pasted-references'
import {
  MOST_RESULTS,
  type Reference,
  type Selection,
  select,
  type Unusable,
} from '@/lib/comparison/selection'
import { type FileContent, readTextFile, unusable as unusableFile } from './read-text-file'
import { tabRows } from './text-rows'

const opens = (code: string) => openCode(code).ok

/** What the parameters of an address point to: codes, or whole links as a form sends them. Empty ones are none. */
export function fromAddress(parameters: readonly string[]): Selection {
  return select(
    parameters.flatMap((text) => codesInText(text, opens)),
    openCode,
  )
}

/** What was pasted and chosen in the form: links and codes in the texts, in columns copied from a table, and in files. */
export async function fromForm(texts: readonly string[], files: readonly File[]): Promise<Selection> {
  const references: Reference[] = texts.flatMap((text) =>
    referencesInPasted(text, opens, tabRows, tableHeadings),
  )
  const unusable: Unusable[] = []
  for (const file of files) {
    const read = await readSentFile(file)
    references.push(...read.references)
    if (read.problem !== null) unusable.push({ file: file.name, text: '', problem: read.problem })
  }
  const selection = select(references, openCode)
  return { ...selection, unusable: [...selection.unusable, ...unusable] }
}

/** As a browser reads files, except workbooks: unpacking what strangers send is no work for a server. */
async function readSentFile(file: File): Promise<FileContent> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  switch (fileKind(bytes)) {
    case 'text':
      return readTextFile(file.name, decodeText(bytes), opens)
    case 'packed':
    case 'old-office':
      return unusableFile('needs-script')
    case 'unknown':
      return unusableFile('unknown-type')
  }
}

/** Whether an address can hold all that was handed in, so that nothing has to be said beyond it. */
export function fitsAddress({ results, repeated, surplus, unusable }: Selection): boolean {
  return unusable.length === 0 && surplus.length === 0 && results.length + repeated.length <= MOST_RESULTS
}
