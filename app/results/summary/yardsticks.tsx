import { FactEntry } from '@/app/results/details/fact-list'
import type { ResultProps } from '@/app/results/parts'
import type { Facts } from '@/app/words/facts'
import { yardsticksFor } from '@/lib/advice/yardsticks'

/** What surveys found among firms of the same trade or size, for a firm that has named either. */
export function Yardsticks({ language, report, facts }: ResultProps & { readonly facts: Facts }) {
  const shown = report.kind === 'answers' ? yardsticksFor(facts.yardsticks, report.responseSet) : []
  if (shown.length === 0) return null
  const t = language.words('advice')
  return (
    <div className="facts yardsticks">
      <h3>{t('yardsticksHeading')}</h3>
      <ul>
        {shown.map((fact) => (
          <FactEntry {...{ language, fact }} words={facts.wording(fact.id)} hasDay key={fact.id} />
        ))}
      </ul>
      <p className="hint">{t('yardsticksNote')}</p>
    </div>
  )
}
