import type { TechnologyId } from './forms'

/** The words everything else is written in. Source: instrument, sections 2 to 4. */

export { FORMS, type FormId, TECHNOLOGIES, type TechnologyId } from './forms'

/** In the order of the instrument; also the order of the radar's axes. */
export const DIMENSIONS = [
  'customer-benefit',
  'integration',
  'customer-analysis',
  'idea-management',
  'cooperation',
  'technology-review',
  'resources',
] as const
export type DimensionId = (typeof DIMENSIONS)[number]

/** The two key questions about a technology. */
export const KEY_DIMENSIONS = /* @__PURE__ */ DIMENSIONS.slice(0, 2)
/** The five habits that carry any technology: every dimension after the two key questions. */
export const FOUNDATION_DIMENSIONS = /* @__PURE__ */ DIMENSIONS.slice(2)
/** The foundation needs this many dimensions that can be assessed. Source: instrument, section 5. */
export const FOUNDATION_MINIMUM = 3

export const VERDICTS = ['fits-now', 'fits-with-preparation', 'clarify', 'not-now', 'not-assessed'] as const
export type VerdictId = (typeof VERDICTS)[number]

/** Optional and unscored. Codes store the position in these lists: append only. */
export const INDUSTRIES = [
  'crafts',
  'manufacturing',
  'construction',
  'retail',
  'logistics',
  'hospitality',
  'health',
  'it',
  'services',
  'other',
] as const
export type IndustryId = (typeof INDUSTRIES)[number]

/** Employees; optional and unscored. */
export const SIZES = ['1-9', '10-49', '50-249', '250+'] as const
export type SizeId = (typeof SIZES)[number]

export const LEVELS = [0, 1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

/** Every response there is, in the order of the form. Codes store the position in this list: append only. */
export const RESPONSES = [...LEVELS, 'unknown', 'not-applicable'] as const
export type Response = (typeof RESPONSES)[number]

/** A calendar day in Europe/Berlin, `YYYY-MM-DD`. */
export type Day = string

export interface Item {
  readonly id: string
  readonly dimension: DimensionId
  /** `all`: asked once and counted for every technology. */
  readonly technology: TechnologyId | 'all'
  /** Part of the quick form. */
  readonly quick: boolean
  /** Level 0 alone decides the verdict. */
  readonly gate: boolean
  /** Offers to say that it does not apply. */
  readonly offersNotApplicable: boolean
  /** Something the firm cannot bring about by itself. */
  readonly circumstance: boolean
  /** Compares with the simplest alternative: at level 0 that does as well, and no effort of the firm changes it. */
  readonly advantage: boolean
  /** Level 1 only presumes what nobody has asked about yet: the verdict stays open, as with an unknown gate. */
  readonly presumed: boolean
  /** The levels are steps, each containing the ones below. */
  readonly cumulative: boolean
  /** Several levels can be true at once without being steps: the last true one counts. */
  readonly overlapping: boolean
  /** The level from which this item no longer stands in the way; `null`: it is no hurdle. */
  readonly hurdleFloor: Level | null
}

/** One frozen edition: what is asked, in form order (the items for all first, then by technology). */
export interface Questionnaire {
  /** Name of the edition, for example `2026-1`. */
  readonly edition: string
  /** The edition's number inside codes, 1 to 3843; never used twice. Operators' own begin at `OWN_NUMBERS.from`. */
  readonly number: number
  /**
   * Digits behind the head of each code that stand for all that its scores rest on; only of an operator's own edition, whose
   * number somebody else may have given to other questions.
   */
  readonly mark?: string
  readonly items: readonly Item[]
  /** The items, by id, that tell how far a firm has come in the four-step process; instrument, section 7. */
  readonly process: {
    /** Step 1: customer needs are known. */
    readonly customers: string
    /** Step 2: ideas are collected and ranked. */
    readonly ideas: string
    /** Step 3: how far the technology itself was tried. */
    readonly review: Readonly<Record<TechnologyId, string>>
  }
  /** Pairs of answers that hardly go together; said before sending, neither blocked nor scored. Instrument, section 4. */
  readonly contradictions: readonly Contradiction[]
}

/** The numbers of editions that operators write themselves; released ones stay below. */
export const OWN_NUMBERS = { from: 2000, to: 3843 } as const

/** Two answers of one respondent that hardly go together. Both items belong to one technology. */
export interface Contradiction {
  /** Lower-case words joined by hyphens; its sentence stands in the wording. */
  readonly id: string
  readonly claims: readonly [Claim, Claim]
}

/** An answer between two levels, both included. */
export interface Claim {
  readonly item: string
  readonly from: Level
  readonly to: Level
}

/** What an item may be answered with, in the order of the form: `not-applicable` only where it offers that. */
export function offeredResponses({
  offersNotApplicable,
}: Pick<Item, 'offersNotApplicable'>): readonly Response[] {
  return RESPONSES.filter((response) => offersNotApplicable || response !== 'not-applicable')
}

export function isLevel(response: Response): response is Level {
  return typeof response === 'number'
}

/** The level above or below; `null` beyond the ends of the scale. */
export function neighbour(level: Level, step: 1 | -1): Level | null {
  return LEVELS.find((candidate) => candidate === level + step) ?? null
}

/** The lowest level at which a hurdle no longer stands in the way. Source: instrument, section 6. */
export const HURDLE_FLOORS = {
  /** A first step exists. */
  begun: 1,
  /** An advantage estimated in numbers; partners asked about a neutral party; data that may be used. */
  estimated: 2,
  /** Rules settled; partners willing; the tax adviser has answered. */
  settled: 3,
} as const satisfies Record<string, Level>
