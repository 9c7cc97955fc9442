import { EDITIONS } from '@/content/editions'
import { decodeCode, restoreCapitals } from '@/lib/codes/decode'
import { knownCodes } from '@/lib/codes/known-codes'
import type { Collection, Entry } from '@/lib/collection/collection'
import type { Day } from '@/lib/instrument/vocabulary'
import {
  MOST_IN_COLLECTION,
  MOST_RESULTS,
  type Reference,
  type Selection,
  select,
} from '@/lib/intake/selection'
import { withCapitals } from '@/lib/intake/with-capitals'
import { scoreInTimeSlices } from '../collection/scored-codes'
import { readAll } from './read-file'

const CODES = knownCodes(EDITIONS)

/** What came of a text and files: the results, what is said about them, and what could not be used. */
export interface Intake {
  readonly selection: Selection
  /** Namings that stood beside codes, the title and decisions of collections. */
  readonly collection: Collection
}

/** Reads everything here, in the browser: nothing of it is sent. `codes` are on the page already and come first. */
export async function readIntake(
  codes: readonly string[],
  text: string,
  files: readonly File[],
  today: Day,
): Promise<Intake> {
  const open = (code: string) => decodeCode(EDITIONS, code, today)
  const read = await readAll([text], files, CODES, 'browser')
  const handedIn = withCapitals(read.references, (code) => restoreCapitals(EDITIONS, code, today))
  const references = [...codes.map((code) => ({ file: null, text: code, code })), ...handedIn]
  const selection = select(references, open, MOST_IN_COLLECTION)
  // More than an address holds are shown by this page itself, which then has them ready.
  if (selection.results.length > MOST_RESULTS) {
    await scoreInTimeSlices(selection.results.map(({ code }) => code))
  }
  return {
    selection: { ...selection, unusable: [...selection.unusable, ...read.unusable] },
    collection: { ...read.collection, entries: namedIn(handedIn, selection) },
  }
}

/** What the results are called; names of what could not be used are not kept. */
function namedIn(references: readonly Reference[], { results }: Selection): readonly Entry[] {
  const codes = new Set(results.map(({ code }) => code))
  return references.flatMap(({ code, naming }) =>
    code !== null && naming && codes.has(code) ? [{ code, ...naming }] : [],
  )
}
