import type { VerdictId } from '@/lib/instrument/vocabulary'
import type { Decision, VerdictRule } from '@/lib/scoring/verdict'

export interface VerdictRow {
  readonly id:
    | 'gateClosed'
    | 'notAssessable'
    | 'benefitBelow'
    | 'benefitOpen'
    | 'allClear'
    | 'preparation'
    | 'quickForm'
    | 'otherwise'
  /** The rules of the scoring that this row tells in words. */
  readonly rules: readonly VerdictRule[]
  readonly verdict: VerdictId
  /** The row speaks of the border between "too little" and "enough". */
  readonly hasBorder: boolean
}

/** The verdicts in the order in which they are tried. Source: instrument, section 6; a test holds it to the scoring. */
export const VERDICT_TABLE: readonly VerdictRow[] = [
  { id: 'gateClosed', rules: ['gate-closed'], verdict: 'not-now', hasBorder: false },
  { id: 'notAssessable', rules: ['not-assessable'], verdict: 'not-assessed', hasBorder: false },
  { id: 'benefitBelow', rules: ['benefit-below'], verdict: 'not-now', hasBorder: true },
  {
    id: 'benefitOpen',
    rules: ['benefit-open', 'gate-open', 'gate-presumed'],
    verdict: 'clarify',
    hasBorder: true,
  },
  { id: 'allClear', rules: ['all-clear'], verdict: 'fits-now', hasBorder: true },
  { id: 'preparation', rules: ['preparation'], verdict: 'fits-with-preparation', hasBorder: true },
  { id: 'quickForm', rules: ['full-form-open'], verdict: 'fits-with-preparation', hasBorder: true },
  { id: 'otherwise', rules: ['integration-open'], verdict: 'clarify', hasBorder: false },
]

/** The number of a row, as a reader counts. */
export function rowNumber(id: VerdictRow['id']): number {
  return VERDICT_TABLE.findIndex((row) => row.id === id) + 1
}

/** The row that tells the rule which decided. */
export function decisiveRow({ rule }: Decision): VerdictRow {
  const row = VERDICT_TABLE.find(({ rules }) => rules.includes(rule))
  if (!row) throw new Error(`No row of the verdict table tells the rule "${rule}".`)
  return row
}
