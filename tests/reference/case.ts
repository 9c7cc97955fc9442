import type { Responses } from '../../lib/instrument/response-set'
import type {
  FormId,
  Item,
  Level,
  Questionnaire,
  Response,
  TechnologyId,
} from '../../lib/instrument/vocabulary'

/**
 * The reference implementation: the instrument, sections 4 to 7, read a second time and sentence by sentence, from the
 * specification alone, so that a slip in one reading shows as a difference between the two. Nothing here uses lib but
 * its vocabulary and the shapes of its results; `agrees-with-lib.test.ts` compares them.
 */
export interface Case {
  readonly questionnaire: Questionnaire
  readonly form: FormId
  readonly technology: TechnologyId
  /** May answer more than was asked, as when a firm leaves the full form for the quick one. */
  readonly responses: Responses
}

/** The items of the technology or of all, in form order, whether the form asks them or not. */
export const concerning = ({ questionnaire, technology }: Omit<Case, 'responses'>): readonly Item[] =>
  questionnaire.items.filter((item) => item.technology === technology || item.technology === 'all')

export const askedIn = (given: Omit<Case, 'responses'>): readonly Item[] =>
  concerning(given).filter((item) => given.form === 'full' || item.quick)

export function responseIn({ responses }: Pick<Case, 'responses'>, { id }: Item): Response {
  const response = responses[id]
  if (response === undefined) throw new Error(`${id} is not answered`)
  return response
}

export const withLevel = (given: Case, { id }: Item, level: Level): Case => ({
  ...given,
  responses: { ...given.responses, [id]: level },
})
