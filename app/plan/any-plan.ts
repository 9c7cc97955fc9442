import { withStorage } from '@/app/browser/with-storage'
import { hasPlans } from '@/lib/plan/has-plans'

/** Where the plan stands on the page of its result: within its fold, which a link opens. */
export const PLAN_HASH = '#plan'

/** Whether this browser keeps any plan: only then what shows plans need be loaded. */
export function hasAnyPlan(): boolean {
  let found = false
  withStorage(() => {
    found = hasPlans(sessionStorage)
  })
  withStorage(() => {
    found ||= hasPlans(localStorage)
  })
  return found
}
