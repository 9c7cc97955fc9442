import type { Responses } from '../instrument/response-set'
import { type FormId, isLevel, type Questionnaire, type TechnologyId } from '../instrument/vocabulary'
import type { CauseId } from '../instrument/wording'
import { type Inquiry, inquire, type Judgement, judge } from '../scoring/judgement'
import { type Lever, levers } from './levers'
import { type OpenQuestion, openQuestions } from './open-questions'
import { type Position, PROCESS_FLOORS, position } from './position'
import { type NextVerdict, nextVerdict } from './smallest-step'
import { type Stability, stability } from './stability'

/** What follows from the answers about one technology. */
export interface Advice {
  readonly technology: TechnologyId
  /** Why the verdict stands, as its meaning is said. */
  readonly cause: CauseId
  readonly openQuestions: readonly OpenQuestion[]
  readonly levers: readonly Lever[]
  readonly nextVerdict: NextVerdict
  readonly stability: Stability
  readonly position: Position
}

/**
 * Pure, like the scoring it rests on. `goodEnough`: items that the firm does not want to raise; levers and steps leave them
 * out. Throws if an asked item has no response. Source: instrument, section 7.
 */
export function adviceOn(
  questionnaire: Questionnaire,
  form: FormId,
  technology: TechnologyId,
  responses: Responses,
  goodEnough: readonly string[] = [],
): Advice {
  const inquiry = inquire(questionnaire, form, technology)
  const today = judge(inquiry, responses)
  return {
    technology,
    cause: causeOf(inquiry, responses, today),
    openQuestions: openQuestions(inquiry, responses, today),
    levers: levers(inquiry, responses, today, goodEnough),
    nextVerdict: nextVerdict(inquiry, responses, today, goodEnough),
    stability: stability(inquiry, responses, today),
    position: position(inquiry, responses, today),
  }
}

/** The rule that decided; preparation is said differently to those who already use it. Source: instrument, section 6. */
function causeOf(
  { questionnaire, form, technology, asked }: Inquiry,
  responses: Responses,
  { decision: { rule } }: Judgement,
): CauseId {
  if (rule !== 'preparation') return rule
  if (form === 'quick') return 'preparation-quick'
  const review = questionnaire.process.review[technology]
  const response = asked.some(({ id }) => id === review) ? responses[review] : undefined
  const isInUse = response !== undefined && isLevel(response) && response >= PROCESS_FLOORS.tried
  return isInUse ? 'preparation-in-use' : 'preparation'
}
