import type { FormId, TechnologyId, VerdictId } from '../questionnaire/vocabulary'
import type { NamedResult } from './collection'

/** Which results are looked at; `null` and an empty text: all. */
export interface Filter {
  /** Part of a label, a group, a note or a code. */
  readonly text: string
  /** The name of a group; the empty one stands for results without. */
  readonly group: string | null
  readonly verdict: VerdictId | null
  readonly form: FormId | null
}

export const NO_FILTER: Filter = { text: '', group: null, verdict: null, form: null }

/** The results that pass, in the order given. The verdict is that on the technology. */
export function filterResults(
  results: readonly NamedResult[],
  { text, group, verdict, form }: Filter,
  technology: TechnologyId,
): readonly NamedResult[] {
  const wanted = fold(text.trim())
  return results.filter(
    ({ code, naming, report }) =>
      (group === null || naming.group === group) &&
      (form === null || report.form === form) &&
      (verdict === null ||
        report.technologies.some((score) => score.id === technology && score.verdict === verdict)) &&
      (wanted === '' ||
        [naming.label, naming.group, naming.note, code].some((one) => fold(one).includes(wanted))),
  )
}

/** "ä" is found by "ä" and "Ä", whichever way it was typed. */
const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase('de')

/** The groups in use, in alphabetical order; `hasUngrouped`: there are results without. */
export function groupsOf(results: readonly NamedResult[], locale: string) {
  const groups = new Set(results.map(({ naming }) => naming.group))
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return {
    groups: [...groups].filter((group) => group !== '').toSorted(compare),
    hasUngrouped: groups.has(''),
  }
}
