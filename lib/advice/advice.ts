import type { Responses } from '../questionnaire/response-set'
import type { FormId, Questionnaire, TechnologyId } from '../questionnaire/vocabulary'
import { inquire, judge } from '../scoring/judgement'
import { type Lever, levers } from './levers'
import { type OpenQuestion, openQuestions } from './open-questions'
import { type Position, position } from './position'
import { type NextVerdict, nextVerdict } from './smallest-step'
import { type Stability, stability } from './stability'

/** What follows from the answers about one technology. */
export interface Advice {
  readonly technology: TechnologyId
  readonly openQuestions: readonly OpenQuestion[]
  readonly levers: readonly Lever[]
  readonly nextVerdict: NextVerdict
  readonly stability: Stability
  readonly position: Position
}

/** Pure, like the scoring it rests on. Throws if an asked item has no response. Source: instrument, section 7. */
export function adviceOn(
  questionnaire: Questionnaire,
  form: FormId,
  technology: TechnologyId,
  responses: Responses,
): Advice {
  const inquiry = inquire(questionnaire, form, technology)
  const today = judge(inquiry, responses)
  return {
    technology,
    openQuestions: openQuestions(inquiry, responses, today),
    levers: levers(inquiry, responses, today),
    nextVerdict: nextVerdict(inquiry, responses, today),
    stability: stability(inquiry, responses, today),
    position: position(inquiry, responses, today),
  }
}
