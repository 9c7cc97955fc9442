import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { type Advice, adviceOn } from '../../../lib/advice/advice'
import type { Responses } from '../../../lib/questionnaire/response-set'
import type { TechnologyId } from '../../../lib/questionnaire/vocabulary'
import { type Inquiry, inquire, type Judgement, judge } from '../../../lib/scoring/judgement'
import type { Persona } from '../personas'
import { pick } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'
import { type Case, drawCase } from './independent-advice'
import { drawMarks } from './lopsided-responses'

export function adviceFor({ form, responses }: Persona, technology: TechnologyId): Advice {
  return adviceOn(edition2026, form, technology, responses)
}

/** What each part of the advice is made from; `levers(...given(anyCase))`. */
export function given(one: Case): readonly [Inquiry, Responses, Judgement] {
  const inquiry = inquire(one.questionnaire, one.form, one.technology)
  return [inquiry, one.responses, judge(inquiry, one.responses)]
}

/** A case of the synthetic edition, or of one built like it or like 2026-1 whose marks stand elsewhere. */
export function drawSyntheticCase(random: () => number): Case {
  const built = pick(random, [syntheticEdition, syntheticEdition, edition2026])
  return drawCase(random, random() < 0.5 ? syntheticEdition : drawMarks(random, built))
}
