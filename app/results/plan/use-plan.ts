import { useState } from 'react'
import { useListener } from '@/app/browser/use-listener'
import { isWritable } from '@/app/browser/with-storage'
import { isPlanOnDevice, type PlanPlaces, readPlanOf, writePlanOf } from '@/app/plan/kept-plan'
import { EMPTY_PLAN, type Plan } from '@/lib/plan/plan'

export interface PlanKeeping extends PlanPlaces {
  readonly plan: Plan
  /** Whether keeping on the device is worth offering: the browser would take it. */
  readonly canKeep: boolean
  /** Writes the changed plan at once. */
  readonly change: (edit: (plan: Plan) => Plan) => void
  readonly keep: (isWanted: boolean) => void
}

interface State extends PlanPlaces {
  readonly plan: Plan
}

/** The plan of a result: lives in the tab, and on the device only if wished. Only where the script runs. */
export function usePlan(code: string): PlanKeeping {
  const [canKeep] = useState(() => isWritable(() => localStorage))
  const [state, setState] = useState<State>(() => readState(code))

  // Another window has written, or the page comes back as it was left.
  useListener('storage', () => setState(readState(code)))
  useListener('pageshow', ({ persisted }) => persisted && setState(readState(code)))

  function write(plan: Plan, isWanted: boolean) {
    setState({ plan, ...writePlanOf(code, plan, isWanted, Date.now()) })
  }
  return {
    ...state,
    canKeep,
    change: (edit) => write(edit(state.plan), state.isKept),
    keep: (isWanted) => write(state.plan, isWanted),
  }
}

function readState(code: string): State {
  const now = Date.now()
  return {
    plan: readPlanOf(code, now)?.plan ?? EMPTY_PLAN,
    isKept: isPlanOnDevice(code, now),
    isRefused: false,
  }
}
