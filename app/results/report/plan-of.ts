import { withStorage } from '@/app/browser/with-storage'
import type { Plan } from '@/lib/plan/plan'
import { findPlan, type StoredPlan } from '@/lib/plan/stored-plans'

/** The plan of a result as the tab or the device has it, whichever was written later; `null`: there is none. */
export function planOf(code: string, now: number): Plan | null {
  const found: StoredPlan[] = []
  for (const place of [() => sessionStorage, () => localStorage]) {
    withStorage(() => {
      const stored = findPlan(place(), code, now)
      if (stored) found.push(stored)
    })
  }
  return found.toSorted((one, other) => other.savedAt - one.savedAt)[0]?.plan ?? null
}
