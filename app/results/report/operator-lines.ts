import { OPERATOR } from '@/app/operator/operator'
import { today } from '@/app/words/instrument'
import type { Language } from '@/app/words/language'
import { operatorStepFor } from '@/lib/operator/operator'
import type { Report } from '@/lib/report/report'
import type { OperatorLines } from './report-parts'

/** What the operator adds to the report on a result; `null`: nothing. */
export function operatorLines(language: Language, { technologies }: Report): OperatorLines | null {
  const { name, facts } = OPERATOR
  const t = language.words('legal')
  const offers = technologies.flatMap(({ id, verdict }) => {
    const step = operatorStepFor(OPERATOR, id, verdict, today())
    if (step === null || name === null) return []
    const until = step.until === null ? '' : ` (${t('until', { day: language.day(step.until) })})`
    return [[id, `${t('offers', { name })} ${step.text[language.locale]} ${step.link}${until}`] as const]
  })
  if (offers.length === 0 && facts === 'on') return null
  return {
    offers: Object.fromEntries(offers),
    facts:
      typeof facts === 'object'
        ? t('factsChecked', { name: facts.checkedBy, day: language.day(facts.checkedOn) })
        : facts === 'off'
          ? null
          : '',
  }
}
