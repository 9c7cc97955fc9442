import type { Questionnaire } from './vocabulary'
import { type EditionWording, EVIDENCE_GRADES, type EvidenceGrade } from './wording'

/** How many items rest on each kind of evidence, the strongest first; kinds that no item rests on are left out. */
export function evidenceCounts(
  { items }: Pick<Questionnaire, 'items'>,
  wording: Pick<EditionWording, 'items'>,
): readonly { readonly grade: EvidenceGrade; readonly count: number }[] {
  const grades = items.map(({ id }) => wording.items[id]?.why.grade)
  return EVIDENCE_GRADES.map((grade) => ({
    grade,
    count: grades.filter((each) => each === grade).length,
  })).filter(({ count }) => count > 0)
}
