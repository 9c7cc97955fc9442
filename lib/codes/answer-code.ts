import { askedItems } from '../instrument/asked-items'
import { type ResponseSet, responseTo } from '../instrument/response-set'
import { INDUSTRIES, offeredResponses, type Questionnaire, SIZES } from '../instrument/vocabulary'
import { DAYS, dayFromNumber, dayNumber } from '../responses/day'
import { type Shape, seal } from './envelope'
import { type Field, unpack } from './mixed-radix'

/** A list whose first place means "not given". */
const optional = <Value>(values: readonly Value[]): readonly (Value | undefined)[] => [undefined, ...values]
const INDUSTRY_CHOICES = optional(INDUSTRIES)
const SIZE_CHOICES = optional(SIZES)

/** Radices of the body: day, industry, size, then one for each asked item in form order. */
export function answerRadices(
  { form, technologies }: Shape,
  questionnaire: Questionnaire,
): readonly number[] {
  const asked = askedItems(questionnaire, form, technologies)
  return [
    DAYS,
    INDUSTRY_CHOICES.length,
    SIZE_CHOICES.length,
    ...asked.map((item) => offeredResponses(item).length),
  ]
}

/**
 * The answer code of a finished response set: every answer, readable by anyone who has the code. One code per
 * response set and one response set per code. Throws if the set does not fit the questionnaire.
 */
export function encodeAnswers(questionnaire: Questionnaire, responseSet: ResponseSet): string {
  const { edition, form, technologies, answeredOn, profile, responses } = responseSet
  const asked = askedItems(questionnaire, form, technologies)
  const isAsked = (id: string) => asked.some((item) => item.id === id)
  const stranger = Object.keys(responses).find((id) => !isAsked(id))
  if (stranger !== undefined) throw new Error(`The item "${stranger}" was answered but not asked.`)
  if (edition !== questionnaire.edition) throw new Error(`The answers belong to edition "${edition}".`)
  if (technologies.length === 0) throw new Error('No technology was chosen.')
  const day = dayNumber(answeredOn)
  if (day === null) throw new Error(`"${answeredOn}" is no day that a code can hold.`)
  const fields: readonly Field[] = [
    { digit: day, radix: DAYS },
    position(INDUSTRY_CHOICES, profile.industry),
    position(SIZE_CHOICES, profile.size),
    ...asked.map((item) => position(offeredResponses(item), responseTo(item, responses))),
  ]
  return seal('answers', questionnaire, { form, technologies }, fields)
}

/** Reads the body of an answer code; `null` if no response set stands for that number. */
export function readAnswers(questionnaire: Questionnaire, shape: Shape, body: bigint): ResponseSet | null {
  const digits = unpack(body, answerRadices(shape, questionnaire))
  if (digits === null) return null
  const [day = 0, industryChoice = 0, sizeChoice = 0, ...choices] = digits
  const industry = INDUSTRY_CHOICES[industryChoice]
  const size = SIZE_CHOICES[sizeChoice]
  const asked = askedItems(questionnaire, shape.form, shape.technologies)
  return {
    edition: questionnaire.edition,
    ...shape,
    answeredOn: dayFromNumber(day),
    profile: { ...(industry && { industry }), ...(size && { size }) },
    responses: Object.fromEntries(
      asked.map((item, index) => [item.id, offeredResponses(item)[choices[index] ?? 0] ?? 'unknown']),
    ),
  }
}

function position<Value>(values: readonly Value[], value: Value): Field {
  return { digit: values.indexOf(value), radix: values.length }
}
