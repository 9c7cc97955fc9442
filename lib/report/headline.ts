import { TECHNOLOGIES, type TechnologyId, type VerdictId } from '../instrument/vocabulary'

/** Technologies with the same verdict. */
export interface HeadlinePart {
  readonly verdict: VerdictId
  /** In the instrument's order. */
  readonly technologies: readonly TechnologyId[]
  /** These are all that there are. */
  readonly all: boolean
}

/** From what to begin with to what to leave: the order in which a result is told. */
const ORDER: readonly VerdictId[] = [
  'fits-now',
  'fits-with-preparation',
  'clarify',
  'not-now',
  'not-assessed',
]

/** The verdicts of a result as the parts of one sentence; those that nobody has are left out. */
export function headlineParts(
  scores: readonly { readonly id: TechnologyId; readonly verdict: VerdictId }[],
): readonly HeadlinePart[] {
  return ORDER.flatMap((verdict) => {
    const technologies = scores.filter((score) => score.verdict === verdict).map(({ id }) => id)
    if (technologies.length === 0) return []
    return [{ verdict, technologies, all: technologies.length === TECHNOLOGIES.length }]
  })
}
