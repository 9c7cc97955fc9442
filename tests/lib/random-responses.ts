import fc from 'fast-check'
import { askedItems } from '../../lib/instrument/asked-items'
import type { ResponseSet, Responses } from '../../lib/instrument/response-set'
import {
  FORMS,
  type FormId,
  INDUSTRIES,
  type Item,
  LEVELS,
  type Questionnaire,
  type Response,
  SIZES,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../lib/instrument/vocabulary'
import { DAYS, dayFromNumber } from '../../lib/responses/day'

/** Every response that an item offers. */
export function offered(item: Item): readonly Response[] {
  return [...LEVELS, 'unknown', ...(item.offersNotApplicable ? (['not-applicable'] as const) : [])]
}

export const anyForm: fc.Arbitrary<FormId> = fc.constantFrom(...FORMS)
export const anyTechnology: fc.Arbitrary<TechnologyId> = fc.constantFrom(...TECHNOLOGIES)

/** Each non-empty choice of technologies, in the instrument's order. */
export const TECHNOLOGY_CHOICES: readonly (readonly TechnologyId[])[] = [1, 2, 3, 4, 5, 6, 7].map((bits) =>
  TECHNOLOGIES.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1),
)

/** Responses to these items. Firms with a lean: otherwise nearly every run would stop at a gate at 0. */
export function anyResponses(items: readonly Item[]): fc.Arbitrary<Record<string, Response>> {
  const lean = fc.constantFrom<readonly Response[]>(
    LEVELS,
    [2, 3, 4],
    [3, 4],
    [1, 2],
    [2, 3, 4, 'unknown'],
    [...LEVELS, 'unknown', 'not-applicable'],
    [1, 'unknown'],
    [4, 'not-applicable'],
  )
  return lean.chain((likely) =>
    fc.record(
      Object.fromEntries(
        items.map((item) => {
          const choices = offered(item)
          const leaning = choices.filter((response) => likely.includes(response))
          return [
            item.id,
            fc.oneof(
              { weight: 9, arbitrary: fc.constantFrom(...leaning) },
              { weight: 1, arbitrary: fc.constantFrom(...choices) },
            ),
          ]
        }),
      ),
    ),
  )
}

/** A whole, valid response set of the edition: any form, technologies, day, profile and answers. */
export function anyResponseSet(questionnaire: Questionnaire): fc.Arbitrary<ResponseSet> {
  return fc
    .record({
      form: anyForm,
      technologies: fc.constantFrom(...TECHNOLOGY_CHOICES),
      answeredOn: fc.nat(DAYS - 1).map(dayFromNumber),
      industry: fc.option(fc.constantFrom(...INDUSTRIES), { nil: undefined }),
      size: fc.option(fc.constantFrom(...SIZES), { nil: undefined }),
    })
    .chain(({ form, technologies, answeredOn, industry, size }) =>
      anyResponses(askedItems(questionnaire, form, technologies)).map((responses) => ({
        edition: questionnaire.edition,
        form,
        technologies,
        answeredOn,
        profile: { ...(industry && { industry }), ...(size && { size }) },
        responses,
      })),
    )
}

/** A stream of numbers from 0 up to 1 that is the same in every run: what fails once fails again. */
export function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    // Mulberry32 by Tommy Ettinger, public domain.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of the values; throws if there is none. */
export function pick<Value>(random: () => number, values: readonly Value[]): Value {
  const place = Math.floor(random() * values.length)
  if (place >= values.length) throw new Error('There is nothing to pick from.')
  return values[place] as Value
}

/** Responses to these items for a firm whose lean the same stream decides. */
export function drawResponses(random: () => number, items: readonly Item[]): Responses {
  const center = random() * 5
  const spread = 0.5 + random() * 4
  const unknown = pick(random, [0, 0, 0.1, 0.3, 0.6])
  const notApplicable = pick(random, [0, 0.2, 0.6])
  return Object.fromEntries(
    items.map((item): [string, Response] => {
      if (random() < unknown) return [item.id, 'unknown']
      if (item.offersNotApplicable && random() < notApplicable) return [item.id, 'not-applicable']
      const near = Math.round(center - 0.5 + (random() - 0.5) * spread)
      return [item.id, LEVELS[Math.min(4, Math.max(0, near))] ?? 0]
    }),
  )
}

/** Any response that an item offers, each as likely as the other. */
export function drawUniformly(random: () => number, items: readonly Item[]): Responses {
  return Object.fromEntries(items.map((item): [string, Response] => [item.id, pick(random, offered(item))]))
}

const NEAR_BORDERS: readonly Response[] = [0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 'unknown']

/** Mostly 1 and 2, where the borders lie; gates seldom at 0, which would decide alone. */
export function drawNearBorders(random: () => number, items: readonly Item[]): Responses {
  const unknown = pick(random, [0, 0, 0.1, 0.3])
  const notApplicable = pick(random, [0, 0.3, 0.7])
  return Object.fromEntries(
    items.map((item): [string, Response] => {
      if (item.offersNotApplicable && random() < notApplicable) return [item.id, 'not-applicable']
      if (random() < unknown) return [item.id, 'unknown']
      const response = pick(random, NEAR_BORDERS)
      return [item.id, item.gate && response === 0 && random() < 0.8 ? 1 : response]
    }),
  )
}
