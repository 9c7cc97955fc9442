import { PLAN_HASH } from '@/app/plan/any-plan'
import { readPlanOf } from '@/app/plan/kept-plan'
import { fillSentence } from '@/app/words/fill-sentence'
import { type Locale, localePath } from '@/i18n/locales'
import type { PlanWords } from '@/i18n/messages'
import type { Measure } from '@/lib/plan/plan'
import { dayInFigures } from '../../words'

interface OutcomeProps {
  readonly locale: Locale
  readonly measures: readonly Measure[]
  /** To the plan, where it can be changed. */
  readonly address: string
  readonly words: PlanWords['plan']
}

/** The plan of the earlier of these results that has one, with its words; `null`: nothing was planned. */
export async function loadOutcome(locale: Locale, codes: readonly string[]) {
  const [found] = codes.flatMap((code) => {
    const { measures = [] } = readPlanOf(code, Date.now())?.plan ?? {}
    return measures.length > 0 ? [{ code, measures }] : []
  })
  if (!found) return null
  const words = (await import(`@/messages/${locale}/plan.json`)) as { readonly default: PlanWords }
  return {
    Outcome,
    locale,
    measures: found.measures,
    address: localePath(locale, `/results/${found.code}`) + PLAN_HASH,
    words: words.default.plan,
  }
}

/** What is done and what is still open, each with who and until when. */
function Outcome({ locale, measures, address, words }: OutcomeProps) {
  return (
    <section aria-labelledby="plan-outcome">
      <h2 id="plan-outcome">{words.outcome}</h2>
      {[true, false].map((isDone) => {
        const list = measures.filter((measure) => measure.isDone === isDone)
        if (list.length === 0) return null
        return (
          <div key={String(isDone)}>
            <h3>{fillSentence(isDone ? words.outcomeDone : words.outcomeOpen, { count: list.length })}</h3>
            <ul>
              {list.map(({ text, person, due }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a measure has no other name than its place.
                <li key={place}>
                  <span>{text}</span>{' '}
                  <small>{[person, due && dayInFigures(locale, due)].filter(Boolean).join(', ')}</small>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p>
        <a href={address}>{words.heading}</a>
      </p>
    </section>
  )
}
