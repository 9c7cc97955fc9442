import fc from 'fast-check'
import { questionnaire } from '../../../content/2026-1/structure'
import { TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import {
  isSameMeasure,
  LONGEST,
  type Measure,
  MOST_MEASURES,
  ORIGINS,
  type Plan,
} from '../../../lib/plan/plan'
import { DAYS, dayFromNumber } from '../../../lib/responses/day'

const anyItem = fc.constantFrom(...questionnaire.items.map(({ id }) => id))
const anyDay = fc.option(fc.nat(DAYS - 1).map(dayFromNumber))
const anyText = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 4 })

export const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  text: anyText(LONGEST.text),
  origin: fc.constantFrom(...ORIGINS),
  technology: fc.option(fc.constantFrom(...TECHNOLOGIES)),
  item: fc.option(anyItem),
  person: anyText(LONGEST.person),
  due: anyDay,
  sign: anyText(LONGEST.sign),
  isDone: fc.boolean(),
})

/** As the interface makes them: no measure twice. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  measures: fc.uniqueArray(anyMeasure, { maxLength: MOST_MEASURES, comparator: isSameMeasure }),
  notes: fc.dictionary(anyItem, fc.string({ minLength: 1, maxLength: LONGEST.note }), {
    noNullPrototype: true,
  }),
  goodEnough: fc.uniqueArray(anyItem),
  lookAgain: anyDay,
})
