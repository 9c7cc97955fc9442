import { withStorage } from '@/app/browser/with-storage'
import { EMPTY_PLAN, isEmptyPlan, mergePlans, type Plan } from '@/lib/plan/plan'
import {
  findPlan,
  type PlanStorage,
  plansIn,
  removePlan,
  type StoredPlan,
  savePlan,
  takeAlong,
} from '@/lib/plan/stored-plans'

/** How the two places stand that a plan can be in: the tab, and the device beyond it. */
export interface PlanPlaces {
  /** The device has it, because its owner asked for that. */
  readonly isKept: boolean
  /** The tab does not store it: what is written may be gone with the page. */
  readonly isRefused: boolean
}

const PLACES: readonly (() => PlanStorage)[] = [() => sessionStorage, () => localStorage]

/** The plan of a result as the tab or the device has it, whichever was written later; `null`: there is none. */
export function readPlanOf(code: string, now: number): StoredPlan | null {
  return readPlans(now).find(({ codes }) => codes.includes(code)) ?? null
}

/** All plans of the tab and the device, the last one changed first: of a result the first that names it counts. */
export function readPlans(now: number): readonly StoredPlan[] {
  const found: StoredPlan[] = []
  for (const place of PLACES) withStorage(() => found.push(...plansIn(place(), now)))
  return found.sort((one, other) => other.savedAt - one.savedAt)
}

/** Whether the device keeps the plan of a result. */
export function isPlanOnDevice(code: string, now: number): boolean {
  return planIn(() => localStorage, code, now) !== null
}

/** Some browsers refuse the storage itself, and not only what it is asked. */
function planIn(place: () => PlanStorage, code: string, now: number): StoredPlan | null {
  let found: StoredPlan | null = null
  withStorage(() => {
    found = findPlan(place(), code, now)
  })
  return found
}

/**
 * Writes the plan of a result into the tab, and onto the device if that is wanted; where it is no longer, it is taken out there. An
 * empty plan is none.
 */
export function writePlanOf(code: string, plan: Plan, isWanted: boolean, now: number): PlanPlaces {
  const codes = readPlanOf(code, now)?.codes ?? [code]
  const isEmpty = isEmptyPlan(plan)
  const write = (place: () => PlanStorage, isKept: boolean) =>
    withStorage(() => {
      if (isKept) savePlan(place(), { codes, plan, savedAt: now })
      else removePlan(place(), code, now)
    })
  const isInTab = write(() => sessionStorage, !isEmpty)
  const isOnDevice = write(() => localStorage, isWanted && !isEmpty)
  return { isKept: isWanted && !isEmpty && isOnDevice, isRefused: !isInTab }
}

/** Whoever revises answers keeps the plan: it belongs to the new result as well, wherever it is kept. */
export function takePlanAlong(from: string, to: string): void {
  for (const place of PLACES) withStorage(() => takeAlong(place(), from, to, Date.now()))
}

/** Plans out of a file: what this browser knows of the same results already goes on beside them. Whether the tab took all of them. */
export function keepPlans(plans: readonly { readonly code: string; readonly plan: Plan }[]): boolean {
  const now = Date.now()
  return plans
    .map(({ code, plan }) => {
      const known = readPlanOf(code, now)?.plan ?? EMPTY_PLAN
      return !writePlanOf(code, mergePlans(known, plan), isPlanOnDevice(code, now), now).isRefused
    })
    .every(Boolean)
}
