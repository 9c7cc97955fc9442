import { EDITIONS } from '@/content/editions'
import { decodeCode, restoreCapitals } from '@/lib/codes/decode'
import { knownCodes } from '@/lib/codes/known-codes'
import { type Collection, type Entry, UNNAMED } from '@/lib/collection/collection'
import type { Day } from '@/lib/instrument/vocabulary'
import { namingFrom, type UnnamedTable } from '@/lib/intake/name-columns'
import {
  MOST_IN_COLLECTION,
  MOST_RESULTS,
  type Reference,
  type Selection,
  select,
} from '@/lib/intake/selection'
import { withCapitals } from '@/lib/intake/with-capitals'
import type { Plan } from '@/lib/plan/plan'
import { scoreInTimeSlices } from '../collection/scored-codes'
import { readAll } from './read-file'

const CODES = knownCodes(EDITIONS)

/** What came of a text and files: the results, what is said about them, and what could not be used. */
export interface Intake {
  readonly selection: Selection
  /** Namings that stood beside codes, the title and decisions of collections. */
  readonly collection: Collection
  /** Of each heading that says of several columns nothing, what is to be asked. */
  readonly unnamed: readonly UnnamedTable[]
  /** What the owners of results plan, where files say so. */
  readonly plans: readonly { readonly code: string; readonly plan: Plan }[]
  /** Codes of results that stand only where whoever opens the file sees nothing. */
  readonly hidden: ReadonlySet<string>
  /** The collection once it is said where names stand, by the tables' keys; `null`: nowhere. */
  readonly named: (places: ReadonlyMap<string, number | null>) => Collection
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
  const taken = used(handedIn, selection)
  const named: Intake['named'] = (places) => ({ ...read.collection, entries: entriesOf(taken, places) })
  const tables = [...new Set(taken.flatMap(({ unnamed }) => (unnamed ? [unnamed.table] : [])))]
  return {
    selection: { ...selection, unusable: [...selection.unusable, ...read.unusable] },
    collection: named(new Map()),
    unnamed: tables.filter(({ key }, place) => tables.findIndex((table) => table.key === key) === place),
    plans: taken.flatMap(({ code, plan }) => (plan ? [{ code, plan }] : [])),
    hidden: onlyHidden(taken),
    named,
  }
}

type Taken = Reference & { readonly code: string }

/** Without what could not be used: its names are not kept. */
function used(references: readonly Reference[], { results }: Selection): readonly Taken[] {
  const codes = new Set(results.map(({ code }) => code))
  return references.filter((one): one is Taken => one.code !== null && codes.has(one.code))
}

function entriesOf(
  references: readonly Taken[],
  places: ReadonlyMap<string, number | null>,
): readonly Entry[] {
  return references.flatMap(({ code, naming, unnamed }) => {
    const said = unnamed ? namingFrom(unnamed, naming ?? UNNAMED, places) : naming
    return said === undefined || (unnamed && said.label + said.group + said.note === '')
      ? []
      : [{ code, ...said }]
  })
}

function onlyHidden(references: readonly Taken[]): ReadonlySet<string> {
  const seen = new Set(references.flatMap(({ code, isHidden }) => (isHidden ? [] : [code])))
  return new Set(references.flatMap(({ code }) => (seen.has(code) ? [] : [code])))
}
