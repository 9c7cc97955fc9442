import type { FormId, TechnologyId, VerdictId } from '../instrument/vocabulary'
import type { NamedResult } from './collection'
import { firmLabel } from './firms'

/** Which results are looked at; `null` and an empty text: all. */
export interface Filter {
  /** Part of a label, a group, a note or a code. */
  readonly text: string
  /** The name of a group; the empty one stands for results without. */
  readonly group: string | null
  readonly verdict: VerdictId | null
  readonly form: FormId | null
  /** Of results with the same label only the latest: a firm counts once. Those without a label all stay. */
  readonly isLatestOnly: boolean
}

export const NO_FILTER: Filter = { text: '', group: null, verdict: null, form: null, isLatestOnly: true }

/**
 * The results that pass, in the order given. The verdict is that on the technology; the latest is looked for within the group.
 * Where only full forms are wanted it is the latest of them: a quick one afterwards does not replace it, as it does a quick one.
 */
export function filterResults(
  results: readonly NamedResult[],
  { text, group, verdict, form, isLatestOnly }: Filter,
  technology: TechnologyId,
): readonly NamedResult[] {
  const wanted = fold(text.trim())
  // A group may be a year: the latest one then is that of the year.
  const inGroup = group === null ? results : results.filter(({ naming }) => naming.group === group)
  const candidates = form === 'full' ? inGroup.filter(({ report }) => report.form === 'full') : inGroup
  const outdated = isLatestOnly ? outdatedOf(candidates) : new Set()
  return candidates.filter(
    (result) =>
      !outdated.has(result.code) &&
      (form === null || result.report.form === form) &&
      (verdict === null ||
        result.report.technologies.some((score) => score.id === technology && score.verdict === verdict)) &&
      (wanted === '' || searchedIn(result).some((one) => one.includes(wanted))),
  )
}

/** Filters change with every key, what they look at does not: each list and each result is prepared once. */
const outdatedIn = new WeakMap<readonly NamedResult[], ReadonlySet<string>>()
const foldedTexts = new WeakMap<NamedResult, readonly string[]>()

/** The codes of results after which a later one has the same label. The results stand by their days. */
export function outdatedOf(results: readonly NamedResult[]): ReadonlySet<string> {
  const outdated = outdatedIn.get(results) ?? findOutdated(results)
  outdatedIn.set(results, outdated)
  return outdated
}

function searchedIn(result: NamedResult): readonly string[] {
  const { code, naming } = result
  const texts = foldedTexts.get(result) ?? [naming.label, naming.group, naming.note, code].map(fold)
  foldedTexts.set(result, texts)
  return texts
}

function findOutdated(results: readonly NamedResult[]): ReadonlySet<string> {
  const latest = new Map(results.map((result) => [firmLabel(result), result.code]))
  return new Set(
    results.flatMap((result) => {
      const label = firmLabel(result)
      return label === '' || latest.get(label) === result.code ? [] : [result.code]
    }),
  )
}

/** A letter is found in either case, and whichever way its accent was typed. */
const fold = (text: string) => text.normalize('NFC').toLowerCase()

/** The groups in use, in alphabetical order; `hasUngrouped`: there are results without. */
export function groupsOf(results: readonly NamedResult[], locale: string) {
  const groups = new Set(results.map(({ naming }) => naming.group))
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return {
    groups: [...groups].filter((group) => group !== '').toSorted(compare),
    hasUngrouped: groups.has(''),
  }
}
