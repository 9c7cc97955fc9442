import { questionnaire } from '../../content/2026-1/structure'
import { askedItems } from '../../lib/instrument/asked-items'
import type { ResponseSet, Responses } from '../../lib/instrument/response-set'
import {
  type FormId,
  type IndustryId,
  type Item,
  type Response,
  type SizeId,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../lib/report/report'
import { scoreTechnology, type TechnologyScore } from '../../lib/scoring/score'

/** Invented firms that answer edition 2026-1. Each stands for one way of answering. */
export interface Persona {
  readonly name: string
  /** Who they are, and what makes their answers special. */
  readonly who: string
  readonly form: FormId
  readonly technologies: readonly TechnologyId[]
  readonly profile: { readonly industry?: IndustryId; readonly size?: SizeId }
  readonly responses: Responses
}

const everyItem = (answer: (item: Item, place: number) => Response): Responses =>
  Object.fromEntries(questionnaire.items.map((item, place) => [item.id, answer(item, place)]))

/** A machine builder with 180 people where everything is in place: the highest level throughout. */
export const albrecht: Persona = {
  name: 'Maschinenbau Albrecht',
  who: 'machine builder, 180 people, the highest level throughout',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'manufacturing', size: '50-249' },
  responses: everyItem(() => 4),
}

/** A joinery with four people that has not begun with any of it: level 0 throughout. */
export const brandt: Persona = {
  name: 'Tischlerei Brandt',
  who: 'joinery, four people, level 0 throughout',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'crafts', size: '1-9' },
  responses: everyItem(() => 0),
}

/** A wine dealer whose second owner is away: every other question has to stay open. */
export const cordes: Persona = {
  name: 'Weinhandel Cordes',
  who: 'wine dealer, every other question open, the rest at level 3',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'retail', size: '1-9' },
  responses: everyItem((_, place) => (place % 2 === 0 ? 3 : 'unknown')),
}

/** A planning office without goods, prototypes or data of its own: "does not apply" wherever that is offered. */
export const dorn: Persona = {
  name: 'Planungsbüro Dorn',
  who: 'planning office, not applicable wherever offered, the rest at level 3',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'services', size: '10-49' },
  responses: everyItem((item) => (item.offersNotApplicable ? 'not-applicable' : 3)),
}

/** A bakery that is ready for everything and needs none of it: every gate at 0, all else at 4. */
export const ehlers: Persona = {
  name: 'Bäckerei Ehlers',
  who: 'bakery, every gate closed, the rest at level 4',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'crafts', size: '10-49' },
  responses: everyItem((item) => (item.gate ? 0 : 4)),
}

/** A haulier that never asked anybody whether there is a need: every gate unknown, all else at 4. */
export const fuchs: Persona = {
  name: 'Spedition Fuchs',
  who: 'haulier, every gate unknown, the rest at level 4',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'logistics', size: '250+' },
  responses: everyItem((item) => (item.gate ? 'unknown' : 4)),
}

/**
 * A metal workshop that just makes it: customer benefit exactly 50, every hurdle exactly at its floor, and with that the
 * integration of AI exactly 50: (1 + 2 + 3) · 25 / 3.
 */
export const gerlach: Persona = {
  name: 'Metallbau Gerlach',
  who: 'metal workshop, on every border at once: benefit 50, each hurdle at its floor',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'construction', size: '10-49' },
  responses: everyItem((item) => (item.dimension === 'customer-benefit' ? 2 : (item.hurdleFloor ?? 0))),
}

/** An inn that has five minutes: the quick form, level 3 throughout. */
export const huber: Persona = {
  name: 'Gasthof Huber',
  who: 'inn, quick form, level 3 throughout',
  form: 'quick',
  technologies: TECHNOLOGIES,
  profile: { industry: 'hospitality' },
  responses: Object.fromEntries(askedItems(questionnaire, 'quick', TECHNOLOGIES).map((item) => [item.id, 3])),
}

/** A care service that knows nothing yet and says so: every question open. */
export const ilse: Persona = {
  name: 'Pflegedienst Ilse Jahn',
  who: 'care service, every question open',
  form: 'full',
  technologies: TECHNOLOGIES,
  profile: { industry: 'health', size: '10-49' },
  responses: everyItem(() => 'unknown'),
}

/** An online shop that looks at bitcoin payments alone and leaves out industry and size. */
export const kraft: Persona = {
  name: 'Versandhaus Kraft',
  who: 'online shop, bitcoin payments alone, no profile, rising levels',
  form: 'full',
  technologies: ['bitcoin'],
  profile: {},
  responses: Object.fromEntries(
    askedItems(questionnaire, 'full', ['bitcoin']).map((item, place): [string, Response] => [
      item.id,
      ([1, 2, 3, 4] as const)[place % 4] ?? 1,
    ]),
  ),
}

export const PERSONAS: readonly Persona[] = [
  albrecht,
  brandt,
  cordes,
  dorn,
  ehlers,
  fuchs,
  gerlach,
  huber,
  ilse,
  kraft,
]

/** The same firm with some answers given differently. Throws on an item that the firm was not asked. */
export function answering(persona: Persona, changes: Responses): Persona {
  for (const id of Object.keys(changes)) {
    if (!Object.hasOwn(persona.responses, id)) throw new Error(`${persona.name} was not asked "${id}".`)
  }
  return { ...persona, responses: { ...persona.responses, ...changes } }
}

export function scoreOf(persona: Persona, technology: TechnologyId): TechnologyScore {
  return scoreTechnology(questionnaire, persona.form, technology, persona.responses)
}

export function responseSetOf(persona: Persona, answeredOn = '2026-11-22'): ResponseSet {
  const { form, technologies, profile, responses } = persona
  return { edition: questionnaire.edition, form, technologies, answeredOn, profile, responses }
}

export function reportOf(persona: Persona, answeredOn?: string) {
  return reportOnAnswers(questionnaire, responseSetOf(persona, answeredOn))
}
