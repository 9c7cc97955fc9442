import 'server-only'
import { knownEditions } from '@/app/operator/known-editions'
import { openCode, restoreCode } from '@/app/words/instrument'
import { knownCodes } from '@/lib/codes/known-codes'
import { codesInText } from '@/lib/intake/codes-in-text'
import { MOST_RESULTS, type Selection, select } from '@/lib/intake/selection'
import { withCapitals } from '@/lib/intake/with-capitals'
import { readAll } from './read-file'

const CODES = knownCodes(knownEditions())

/** What the parameters of an address point to: codes, or whole links as a form sends them. Empty ones are none. */
export function fromAddress(parameters: readonly string[]): Selection {
  return select(
    withCapitals(
      parameters.flatMap((text) => codesInText(text, CODES)),
      restoreCode,
    ),
    openCode,
  )
}

/** What was pasted and chosen in the form: links and codes in the texts, in columns copied from a table, and in files. */
export async function fromForm(texts: readonly string[], files: readonly File[]): Promise<Selection> {
  const { references, unusable } = await readAll(texts, files, CODES, 'server')
  const selection = select(withCapitals(references, restoreCode), openCode)
  return { ...selection, unusable: [...selection.unusable, ...unusable] }
}

/** Whether an address can hold all that was handed in, so that nothing has to be said beyond it. */
export function fitsAddress({ results, repeated, surplus, unusable }: Selection): boolean {
  return unusable.length === 0 && surplus.length === 0 && results.length + repeated.length <= MOST_RESULTS
}
