import { useState } from 'react'
import { LONGEST, MOST_MEASURES, newMeasure, withMeasure } from '@/lib/plan/plan'
import type { PlanParts } from './plan-props'

/** A measure that no advice suggests. */
export function OwnMeasure({ keeping: { plan, change }, words }: PlanParts) {
  const [text, setText] = useState('')
  return (
    <form
      className="own-measure"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        change((now) => withMeasure(now, newMeasure({ text: text.trim() })))
        setText('')
      }}
    >
      <label>
        {words.own}
        <input
          value={text}
          maxLength={LONGEST.text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button-quiet" disabled={plan.measures.length >= MOST_MEASURES}>
        {words.add}
      </button>
    </form>
  )
}
