import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { PROCESS_FLOORS } from '@/lib/advice/position'
import { adviceHeadings } from './advice-headings'
import type { MethodProps } from './method-parts'

/** The four steps in their order, each with the levels that settle it. */
const STEPS = [
  { id: 'customers', floors: [PROCESS_FLOORS.customers] },
  { id: 'ideas', floors: [PROCESS_FLOORS.ideas, PROCESS_FLOORS.tried] },
  { id: 'prototype', floors: [PROCESS_FLOORS.measured] },
  { id: 'extend', floors: [] },
] as const

/** The four steps of the process, and when each counts as done. */
export async function ProcessRules({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.advice' })
  const format = await getFormatter({ locale })
  const headings = await adviceHeadings(locale)
  const { customers, ideas, review } = questionnaire.process
  const label = (id: string) => wordingOf(wording, id).label
  const named = (ids: readonly string[], type: 'conjunction' | 'disjunction') =>
    format.list(
      ids.map((id) => `„${label(id)}“`),
      { type },
    )
  const advantages = questionnaire.items.filter(({ advantage }) => advantage).map(({ id }) => id)
  const words = {
    customers: label(customers),
    customersFloor: PROCESS_FLOORS.customers,
    ideas: label(ideas),
    ideasFloor: PROCESS_FLOORS.ideas,
    triedFloor: PROCESS_FLOORS.tried,
    measuredFloor: PROCESS_FLOORS.measured,
    reviews: named(Object.values(review), 'disjunction'),
    advantages: named(advantages, 'conjunction'),
    notNow: wording.verdicts['not-now'].label,
    notAssessed: wording.verdicts['not-assessed'].label,
  }
  return (
    <>
      <h3>{headings.position}</h3>
      <p>{t('position.lead', words)}</p>
      <ol>
        {STEPS.map(({ id, floors }, index) => (
          <li key={id} data-step={id} data-floors={floors.join(' ')}>
            <b>{wording.process[index]?.label}</b>: {t(`position.${id}`, words)}
          </li>
        ))}
      </ol>
    </>
  )
}
