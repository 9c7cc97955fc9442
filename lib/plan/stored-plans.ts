import { PLAN_PREFIX } from './has-plans'
import { EMPTY_PLAN, mergePlans, type Plan } from './plan'
import { planJson, readPlan } from './read-plan'

/** The part of the Web Storage interface that plans need. */
export type PlanStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A plan and the results that it belongs to: whoever revises answers gets a new code, and keeps the plan. */
export interface StoredPlan {
  /** The first is the one that it was written for. */
  readonly codes: readonly string[]
  readonly plan: Plan
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const DAY_MS = 86_400_000
/** How long a plan stays on the device after its last change: a year until the second look, and a quarter more. */
export const PLAN_KEPT_DAYS = 460

/** The plan of a result, or `null`. Removes what is older than allowed, or unreadable. `now` as {@link Date.now}. */
export function findPlan(storage: PlanStorage, code: string, now: number): StoredPlan | null {
  return plansIn(storage, now).find(({ codes }) => codes.includes(code)) ?? null
}

/** All plans that a storage keeps, the last one changed first. */
export function plansIn(storage: PlanStorage, now: number): readonly StoredPlan[] {
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
  const plans = keys
    .filter((key) => key.startsWith(PLAN_PREFIX))
    .flatMap((key) => {
      const stored = parse(storage.getItem(key) ?? '')
      // Written while the clock was ahead: its days begin now.
      const dated = stored && stored.savedAt > now ? { ...stored, savedAt: now } : stored
      if (dated !== null && now - dated.savedAt < PLAN_KEPT_DAYS * DAY_MS) return [dated]
      storage.removeItem(key)
      return []
    })
  return plans.sort((one, other) => other.savedAt - one.savedAt)
}

/** Writes a plan in place of what was stored for the same results. */
export function savePlan(storage: PlanStorage, { codes, plan, savedAt }: StoredPlan): void {
  const [first = ''] = codes
  // The first of its codes is the rest of its key.
  storage.setItem(PLAN_PREFIX + first, JSON.stringify({ codes, plan: planJson(plan), savedAt }))
}

/** Removes the plan of a result. */
export function removePlan(storage: PlanStorage, code: string, now: number): void {
  const [first] = findPlan(storage, code, now)?.codes ?? []
  if (first !== undefined) storage.removeItem(PLAN_PREFIX + first)
}

/**
 * From now on the plan of one result belongs to another as well, whose answers are revised ones. A plan that the other has already
 * becomes one with it. Returns whether there was any.
 */
export function takeAlong(storage: PlanStorage, from: string, to: string, now: number): boolean {
  const stored = findPlan(storage, from, now)
  if (stored === null) return false
  if (stored.codes.includes(to)) return true
  const other = findPlan(storage, to, now)
  if (other !== null) removePlan(storage, to, now)
  savePlan(storage, {
    codes: [...new Set([...stored.codes, to, ...(other?.codes ?? [])])],
    plan: mergePlans(other?.plan ?? EMPTY_PLAN, stored.plan),
    savedAt: stored.savedAt,
  })
  return true
}

function parse(text: string): StoredPlan | null {
  try {
    const { codes, plan, savedAt } = JSON.parse(text)
    const read = readPlan(plan)
    const isStored =
      Array.isArray(codes) &&
      codes.length > 0 &&
      codes.every((code) => typeof code === 'string') &&
      typeof savedAt === 'number' &&
      savedAt >= 0
    return isStored && read.ok ? { codes, plan: read.plan, savedAt } : null
  } catch {
    return null
  }
}
