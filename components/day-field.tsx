import { useState } from 'react'
import type { Day } from '@/lib/instrument/vocabulary'
import { dayNumber } from '@/lib/responses/day'

interface Props {
  readonly value: Day | null
  readonly label: string
  /** Hears the day as it is typed; `null`: what stands there is none, or not yet. */
  readonly onChange: (day: Day | null) => void
}

/**
 * A field for a day. While it is typed a browser already tells the year 2 on the way to 2027: what stands in the field stays there
 * until it is left, whatever is kept of it.
 */
export function DayField({ value, label, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={typed ?? value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(dayNumber(target.value) === null ? null : target.value)
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
