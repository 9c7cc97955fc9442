import { useEffect, useRef } from 'react'
import { DayField } from '@/components/day-field'
import { LONGEST, type Measure, withChange, withMove, withoutMeasure } from '@/lib/plan/plan'
import type { PlanParts } from './plan-props'

/** The measures, each with person, date and sign, in an order that buttons change. */
export function MeasureList({ keeping: { plan, change }, words, wording }: PlanParts) {
  const list = useRef<HTMLOListElement>(null)
  /** What a press has moved keeps the focus. */
  const moved = useRef<{ readonly place: number; readonly action: string } | null>(null)
  useEffect(() => {
    if (moved.current === null) return
    const { place, action } = moved.current
    moved.current = null
    const row = list.current?.children[Math.min(place, plan.measures.length - 1)]
    const [wanted, any] = [`button[name=${action}]:enabled`, 'button:enabled'].map((one) =>
      row?.querySelector<HTMLButtonElement>(one),
    )
    ;(wanted ?? any)?.focus()
  })
  if (plan.measures.length === 0) return null
  const last = plan.measures.length - 1
  return (
    <ol className="measures" ref={list}>
      {plan.measures.map(({ text, technology, origin, person, due, sign, isDone }, place) => {
        const say = (next: Partial<Measure>) => change((now) => withChange(now, place, next))
        const move = (action: 'up' | 'down') => {
          const by = action === 'up' ? -1 : 1
          moved.current = { place: place + by, action }
          change((now) => withMove(now, place, by))
        }
        const buttons = [
          { action: 'up', sign: '↑', press: () => move('up'), isOff: place === 0 },
          { action: 'down', sign: '↓', press: () => move('down'), isOff: place === last },
          {
            action: 'remove',
            sign: '×',
            press: () => {
              moved.current = { place, action: 'remove' }
              change((now) => withoutMeasure(now, place))
            },
            isOff: false,
          },
        ] as const
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a measure has no other name than its place.
          <li key={place} data-technology={technology ?? undefined} data-done={isDone || undefined}>
            <textarea
              rows={2}
              aria-label={`${words.measure} ${place + 1}`}
              maxLength={LONGEST.text}
              value={text}
              onChange={({ target }) => say({ text: target.value.replaceAll('\n', ' ') })}
            />
            {origin !== 'own' && (
              <small>
                {[technology && wording.technologies[technology].label, words.origins[origin]]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            )}
            <div className="fields">
              <label>
                {words.person}
                <input
                  value={person}
                  maxLength={LONGEST.person}
                  autoComplete="off"
                  onChange={({ target }) => say({ person: target.value })}
                />
              </label>
              <DayField value={due} label={words.due} onChange={(day) => say({ due: day })} />
              <label>
                {words.sign}
                <textarea
                  rows={1}
                  value={sign}
                  maxLength={LONGEST.sign}
                  onChange={({ target }) => say({ sign: target.value.replaceAll('\n', ' ') })}
                />
              </label>
            </div>
            <div className="acts">
              <label>
                <input
                  type="checkbox"
                  checked={isDone}
                  onChange={({ target }) => say({ isDone: target.checked })}
                />
                {words.done}
              </label>
              {buttons.map(({ action, sign, press, isOff }) => (
                <button
                  type="button"
                  name={action}
                  disabled={isOff}
                  onClick={press}
                  aria-label={`${words[action]}: ${text}`}
                  key={action}
                >
                  {sign}
                </button>
              ))}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
