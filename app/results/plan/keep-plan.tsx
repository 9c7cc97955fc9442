import { comparePath } from '@/app/compare/addresses'
import { EMPTY_PLAN, isEmptyPlan } from '@/lib/plan/plan'
import type { PlanParts } from './plan-props'

/** How long the plan is kept, how to get rid of it, and how it comes back from a file. */
export function KeepPlan({ keeping, words, locale }: PlanParts) {
  const { plan, canKeep, isKept, isRefused } = keeping
  return (
    <div className="keep-plan">
      {!isEmptyPlan(plan) && (
        <>
          {(canKeep || isKept) && (
            <label className="tick">
              <input
                type="checkbox"
                checked={isKept}
                onChange={({ target }) => keeping.keep(target.checked)}
                aria-describedby="keep-plan"
              />
              {words.keep}
            </label>
          )}
          <p className="hint" id="keep-plan">
            {isRefused ? words.refused : words.keepNote}
          </p>
        </>
      )}
      <p className="actions">
        {!isEmptyPlan(plan) && (
          <button
            type="button"
            onClick={() => {
              if (confirm(words.clearSure)) keeping.change(() => EMPTY_PLAN)
            }}
          >
            {words.clear}
          </button>
        )}
        <a href={`${comparePath(locale, [])}#files`}>{words.openFile}</a>
      </p>
    </div>
  )
}
