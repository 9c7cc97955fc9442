import { encodeAnswers } from '../../lib/codes/answer-code'
import { askedItems } from '../../lib/instrument/asked-items'
import type { ResponseSet } from '../../lib/instrument/response-set'
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
import { dayFromNumber, dayNumber } from '../../lib/responses/day'
import { drawResponses, pick, repeatable, TECHNOLOGY_CHOICES } from '../lib/random-responses'

const CASES = 200
const HIGHEST = 4
const DAY = '2026-11-22'

interface Case {
  readonly name: string
  readonly code: string
}

/**
 * The codes that freeze an edition: both forms with every choice of technologies at each level and all unknown; not
 * applicable wherever it is offered; each gate and each hurdle alone in the way; every industry and size; and firms
 * drawn at random, the same in every run, until there are 200. `known` are response sets that are already about.
 */
export function goldenCases(questionnaire: Questionnaire, known: readonly ResponseSet[]): readonly Case[] {
  const { edition } = questionnaire
  const all = TECHNOLOGIES
  const random = repeatable(questionnaire.number)
  const set = (
    name: string,
    form: FormId,
    technologies: readonly TechnologyId[],
    respond: (item: Item) => Response,
    rest: Partial<Pick<ResponseSet, 'answeredOn' | 'profile'>> = {},
  ): Case => {
    const asked = askedItems(questionnaire, form, technologies)
    const responses = Object.fromEntries(asked.map((item) => [item.id, respond(item)]))
    const code = encodeAnswers(questionnaire, {
      edition,
      form,
      technologies,
      answeredOn: DAY,
      profile: {},
      responses,
      ...rest,
    })
    return { name, code }
  }
  const shapes = FORMS.flatMap((form) => TECHNOLOGY_CHOICES.map((technologies) => ({ form, technologies })))
  const gates = questionnaire.items.filter(({ gate }) => gate)
  const hurdles = questionnaire.items.flatMap(({ id, hurdleFloor }) =>
    hurdleFloor === null || hurdleFloor === 0 ? [] : [{ id, floor: hurdleFloor }],
  )
  const below = (floor: number) => LEVELS.find((level) => level === floor - 1) ?? 0

  const named: readonly Case[] = [
    ...known.map((each, place) => ({ name: `known ${place + 1}`, code: encodeAnswers(questionnaire, each) })),
    ...shapes.flatMap(({ form, technologies }) =>
      [...LEVELS, 'unknown' as const].map((response) =>
        set(`${form}, ${technologies.join('+')}: ${response} throughout`, form, technologies, () => response),
      ),
    ),
    ...TECHNOLOGY_CHOICES.map((technologies) =>
      set(
        `full, ${technologies.join('+')}: not applicable where offered, else 3`,
        'full',
        technologies,
        (item) => (item.offersNotApplicable ? 'not-applicable' : 3),
      ),
    ),
    ...FORMS.flatMap((form) => [
      set(`${form}: every gate closed, else 4`, form, all, ({ gate }) => (gate ? 0 : HIGHEST)),
      set(`${form}: every gate unknown, else 4`, form, all, ({ gate }) => (gate ? 'unknown' : HIGHEST)),
      set(`${form}: every hurdle at its floor, else 2`, form, all, (item) => item.hurdleFloor ?? 2),
    ]),
    ...gates.flatMap((gate) => [
      set(`${gate.id} at 0, else 4`, 'full', all, ({ id }) => (id === gate.id ? 0 : HIGHEST)),
      set(`${gate.id} unknown, else 4`, 'full', all, ({ id }) => (id === gate.id ? 'unknown' : HIGHEST)),
    ]),
    ...hurdles.map((hurdle) =>
      set(`${hurdle.id} just below its floor, else 4`, 'full', all, ({ id }) =>
        id === hurdle.id ? below(hurdle.floor) : HIGHEST,
      ),
    ),
    ...INDUSTRIES.map((industry) =>
      set(`industry ${industry}`, 'quick', ['ai'], () => 2, { profile: { industry } }),
    ),
    ...SIZES.map((size) => set(`size ${size}`, 'quick', ['bitcoin'], () => 2, { profile: { size } })),
  ]
  const days = dayNumber(DAY) ?? 0
  const drawn = Array.from({ length: Math.max(CASES - named.length, 0) }, (_, place) => {
    const form = pick(random, FORMS)
    const technologies = pick(random, TECHNOLOGY_CHOICES)
    const responses = drawResponses(random, askedItems(questionnaire, form, technologies))
    return set(`drawn ${place + 1}`, form, technologies, ({ id }) => responses[id] ?? 'unknown', {
      answeredOn: dayFromNumber(Math.floor(random() * (days + 1))),
      profile: {
        ...(random() < 0.5 && { industry: pick(random, INDUSTRIES) }),
        ...(random() < 0.5 && { size: pick(random, SIZES) }),
      },
    })
  })
  return [...named, ...drawn]
}
