import 'server-only'
import { openCode } from '@/app/instrument'
import { codesInText } from '@/lib/comparison/codes-in-text'
import { readResultFile } from '@/lib/comparison/read-result-file'
import type { Reference, Unusable } from '@/lib/comparison/reference'
import { MOST_RESULTS, type Selection, select } from '@/lib/comparison/selection'

const opens = (code: string) => openCode(code).ok

/** What the parameters of an address point to: codes, or whole links as a form sends them. Empty ones are none. */
export function fromAddress(parameters: readonly string[]): Selection {
  return select(
    parameters.flatMap((text) => codesInText(text, opens)),
    openCode,
  )
}

/** What was pasted and chosen in the form: links and codes in the texts, results in the files. */
export async function fromForm(texts: readonly string[], files: readonly File[]): Promise<Selection> {
  const references: Reference[] = texts.flatMap((text) => codesInText(text, opens))
  const unusable: Unusable[] = []
  for (const file of files) {
    const read = readResultFile(file.name, await textOf(file))
    if (read.ok) references.push(...read.references)
    else unusable.push({ file: file.name, text: '', problem: read.problem })
  }
  const selection = select(references, openCode)
  return { ...selection, unusable: [...selection.unusable, ...unusable] }
}

/** Bytes that are no UTF-8 become text that is no JSON. */
async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return ''
  }
}

/** Whether an address can hold all that was handed in, so that nothing has to be said beyond it. */
export function fitsAddress({ results, repeated, surplus, unusable }: Selection): boolean {
  return unusable.length === 0 && surplus.length === 0 && results.length + repeated.length <= MOST_RESULTS
}
