import type { Day, TechnologyId } from '../instrument/vocabulary'

/** Where a measure comes from: a part of the advice, or a person's own head. */
export const ORIGINS = ['step', 'lever', 'clarify', 'alternative', 'own'] as const
export type Origin = (typeof ORIGINS)[number]

/** What is to be done, by whom and until when. Texts may be empty; none is longer than {@link LONGEST}. */
export interface Measure {
  readonly text: string
  readonly origin: Origin
  /** `null`: it serves every technology, or none. */
  readonly technology: TechnologyId | null
  /** The item whose answer it raises or clears up; `null`: none, as with an alternative. */
  readonly item: string | null
  readonly person: string
  readonly due: Day | null
  /** How the firm notices that it is done. */
  readonly sign: string
  readonly isDone: boolean
}

/** What a reader makes of a result. Stays in the browser and in files: never part of an address, never sent. */
export interface Plan {
  /** In the order that its owner gave them; {@link MOST_MEASURES} at most. */
  readonly measures: readonly Measure[]
  /** Short notes on answers, by item; none is empty. */
  readonly notes: Readonly<Record<string, string>>
  /** Items that need no rise, each once: levers and steps leave them out. */
  readonly goodEnough: readonly string[]
  /** When to look at the result again; `null`: nobody said. */
  readonly lookAgain: Day | null
}

export const EMPTY_PLAN: Plan = { measures: [], notes: {}, goodEnough: [], lookAgain: null }

/** More than this nobody keeps in sight. */
export const MOST_MEASURES = 20
/** Characters (UTF-16 units). What is longer is shortened where it comes in. */
export const LONGEST = { text: 300, person: 80, sign: 200, note: 200 } as const
/** More items than any edition has: a longer plan is none. */
export const MOST_ITEMS = 200

/** A measure of which nobody said more than what is to be done. */
export function newMeasure(said: Pick<Measure, 'text'> & Partial<Measure>): Measure {
  return shortened({
    ...{ origin: 'own', technology: null, item: null, person: '', due: null, sign: '', isDone: false },
    ...said,
  })
}

/** With the measure as the last one; as it was where there are enough, or where the same was taken over already. */
export function withMeasure(plan: Plan, measure: Measure): Plan {
  const { measures } = plan
  if (measures.length >= MOST_MEASURES || measures.some((one) => isSameMeasure(one, measure))) return plan
  return { ...plan, measures: [...measures, shortened(measure)] }
}

/** What else is said of a measure. Its origin stays, also where its text is another now. */
export type MeasureChange = Partial<Pick<Measure, 'text' | 'person' | 'due' | 'sign' | 'isDone'>>

/** With the measure at this place changed; as it was where there is none. */
export function withChange(plan: Plan, place: number, change: MeasureChange): Plan {
  return {
    ...plan,
    measures: plan.measures.map((one, here) => (here === place ? shortened({ ...one, ...change }) : one)),
  }
}

/** Without the measure at this place; as it was where there is none. */
export function withoutMeasure(plan: Plan, place: number): Plan {
  return { ...plan, measures: plan.measures.filter((_, here) => here !== place) }
}

/** With the measure at this place one further up (-1) or down (1); as it was at the ends. */
export function withMove(plan: Plan, place: number, by: 1 | -1): Plan {
  const measures = [...plan.measures]
  const [one, other] = [measures[place], measures[place + by]]
  if (!one || !other) return plan
  measures[place] = other
  measures[place + by] = one
  return { ...plan, measures }
}

/** With this note on the item's answer; an empty one removes it. */
export function withNote(plan: Plan, item: string, note: string): Plan {
  const { [item]: _, ...others } = plan.notes
  return { ...plan, notes: note === '' ? others : { ...others, [item]: cut(note, LONGEST.note) } }
}

/** With the item marked as good enough, or no longer. */
export function withMark(plan: Plan, item: string, isGoodEnough: boolean): Plan {
  const others = plan.goodEnough.filter((one) => one !== item)
  return { ...plan, goodEnough: isGoodEnough ? [...others, item] : others }
}

/** Nothing is planned, noted or marked. */
export function isEmptyPlan({ measures, notes, goodEnough, lookAgain }: Plan): boolean {
  return measures.length + Object.keys(notes).length + goodEnough.length === 0 && lookAgain === null
}

/**
 * Two plans for one result as one: what `later` says counts, what only `earlier` says stays. Its measures keep
 * their order; those that only `earlier` has come after them, as far as there is room.
 */
export function mergePlans(earlier: Plan, later: Plan): Plan {
  const only = earlier.measures.filter((one) => !later.measures.some((other) => isSameMeasure(one, other)))
  return {
    measures: [...later.measures, ...only].slice(0, MOST_MEASURES),
    notes: { ...earlier.notes, ...later.notes },
    goodEnough: [...new Set([...earlier.goodEnough, ...later.goodEnough])],
    lookAgain: later.lookAgain ?? earlier.lookAgain,
  }
}

/** The origin, technology and item that a measure is taken over from. */
export type Source = Pick<Measure, 'origin' | 'technology' | 'item'>

/**
 * Whether both have the same aim: to clear up or to raise the same item, to do the same instead of a technology. A step may be
 * a lever on another day. Own measures are told apart by what they say.
 */
export function isSameMeasure(one: Measure, other: Measure): boolean {
  return isSameSource(one, other) && (one.origin !== 'own' || tidied(one.text) === tidied(other.text))
}

/** Whether this was taken over already. */
export function isTaken({ measures }: Plan, source: Source): boolean {
  return measures.some((measure) => isSameSource(measure, source))
}

function isSameSource(one: Source, other: Source): boolean {
  return (
    aimOf(one.origin) === aimOf(other.origin) &&
    one.item === other.item &&
    // An item belongs to its technology; an alternative has only that.
    (one.item !== null || one.technology === other.technology)
  )
}

const aimOf = (origin: Origin) => (origin === 'lever' ? 'step' : origin)
const tidied = (text: string) => text.normalize('NFC').trim()

function shortened(measure: Measure): Measure {
  const { text, person, sign } = measure
  return {
    ...measure,
    text: cut(text, LONGEST.text),
    person: cut(person, LONGEST.person),
    sign: cut(sign, LONGEST.sign),
  }
}

/** Never half of a character that takes two units. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
