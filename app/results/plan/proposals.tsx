import { useRef } from 'react'
import { isTaken, MOST_MEASURES, withMeasure } from '@/lib/plan/plan'
import type { Proposal } from '@/lib/plan/proposals'
import type { PlanParts } from './plan-props'
import { measureFrom } from './proposal-words'

interface Props extends PlanParts {
  readonly proposals: readonly Proposal[]
}

/** What the result suggests and the plan does not hold yet, each taken over with one press. */
export function Proposals({ proposals, ...parts }: Props) {
  const { keeping, words, wording } = parts
  const list = useRef<HTMLUListElement>(null)
  const open = proposals.filter((one) => !isTaken(keeping.plan, one))
  if (open.length === 0) return null
  const isFull = keeping.plan.measures.length >= MOST_MEASURES
  return (
    <>
      <h4>{words.offered}</h4>
      <ul className="proposals" ref={list}>
        {open.map((proposal, place) => {
          const { origin, technology, item } = proposal
          const measure = measureFrom(proposal, parts)
          return (
            <li key={`${origin} ${item ?? technology}`} data-technology={technology ?? undefined}>
              <p>
                <span>{measure.text}</span>{' '}
                <small>
                  {[technology && wording.technologies[technology].label, words.origins[origin]]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </p>
              <button
                type="button"
                disabled={isFull}
                aria-label={`${words.take}: ${measure.text}`}
                onClick={() => {
                  keeping.change((plan) => withMeasure(plan, measure))
                  // The row goes: the next one takes the focus.
                  const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
                  ;(buttons[place + 1] ?? buttons[place - 1])?.focus()
                }}
              >
                {words.take}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
