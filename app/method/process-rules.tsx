import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { PROCESS_FLOORS } from '@/lib/advice/position'
import type { MethodProps } from './method-parts'

const STEPS = ['customers', 'ideas', 'prototype', 'extend'] as const

/** The four steps of the process, and when each counts as done. */
export async function ProcessRules({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.advice' })
  const format = await getFormatter({ locale })
  const { customers, ideas, prototype, review } = questionnaire.process
  const label = (id: string) => wordingOf(wording, id).label
  const reviews = Object.values(review)
  const floors = PROCESS_FLOORS
  const words = {
    customers: label(customers),
    customersFloor: floors.customers,
    ideas: label(ideas),
    ideasFloor: floors.ideas,
    prototype: label(prototype),
    prototypeFloor: floors.prototype,
    reviews: format.list(
      reviews.map((id) => `„${label(id)}“`),
      { type: 'disjunction' },
    ),
    reviewFloor: floors.review,
    notNow: wording.verdicts['not-now'].label,
  }
  return (
    <>
      <h3>{t('headings.position')}</h3>
      <p>{t('position.lead')}</p>
      <ol>
        {STEPS.map((step, index) => (
          <li key={step} data-step={step} data-floor={step === 'extend' ? undefined : floors[step]}>
            <b>{wording.process[index]?.label}</b>: {t(`position.${step}`, words)}
          </li>
        ))}
      </ol>
      <p>{t('position.order', words)}</p>
    </>
  )
}
