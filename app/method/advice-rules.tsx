import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import { FACTS_FOR_ALL, FACTS_PER_TECHNOLOGY } from '@/lib/advice/facts'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import { PROCESS_FLOORS } from '@/lib/advice/position'
import { RANKS, RISES_LISTED } from '@/lib/advice/smallest-step'
import { KEY_DIMENSIONS, LEVELS } from '@/lib/instrument/vocabulary'
import { quotes } from './figure-format'
import { type MethodProps, MethodSection } from './method-section'

const RULES = [
  { id: 'reasons', points: ['row', 'order'] },
  { id: 'openQuestions', points: ['swing', 'order'] },
  { id: 'levers', points: ['gain', 'order', 'none'] },
  { id: 'smallestStep', points: ['goal', 'items', 'gates', 'circumstances', 'ties'] },
  { id: 'stability', points: ['count'] },
] as const

/** How reasons, open questions, levers, the smallest step, stability and the position in the process come about. */
export async function AdviceRules(props: MethodProps) {
  const { locale, questionnaire, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.advice' })
  const format = await getFormatter({ locale })
  const quoted = await quotes(locale)
  const headings = await adviceHeadings(locale)
  const named = (ids: readonly { readonly id: string }[]) =>
    format.list(
      ids.map(({ id }) => quoted(wordingOf(wording, id).label)),
      { type: 'conjunction' },
    )
  const words = {
    benefit: wording.dimensions['customer-benefit'].label,
    integration: wording.dimensions.integration.label,
    others: named(
      questionnaire.items.filter(
        ({ dimension, hurdleFloor }) => hurdleFloor !== null && !KEY_DIMENSIONS.includes(dimension),
      ),
    ),
    advantages: named(questionnaire.items.filter(({ advantage }) => advantage)),
    ranks: RANKS.map((verdict) => quoted(wording.verdicts[verdict].label)).join(' → '),
    lowest: LEVELS[0],
    leversShown: LEVERS_SHOWN,
    listed: RISES_LISTED,
    notNow: wording.verdicts['not-now'].label,
    preparation: wording.verdicts['fits-with-preparation'].label,
    fitsNow: wording.verdicts['fits-now'].label,
  }
  return (
    <MethodSection locale={locale} id="advice" count={RULES.length + 2}>
      {RULES.map(({ id, points }) => (
        <div key={id}>
          <h3>{headings[id]}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(`rules.${id}.${point}` as 'rules.levers.gain', words)}</li>
            ))}
          </ul>
        </div>
      ))}
      <ProcessRules {...props} />
      <h3>{headings.facts}</h3>
      <p>{t('facts', { perTechnology: FACTS_PER_TECHNOLOGY, forAll: FACTS_FOR_ALL, ...words })}</p>
    </MethodSection>
  )
}

/** The four steps in their order, each with the levels that settle it. */
const STEPS = [
  { id: 'customers', floors: [PROCESS_FLOORS.customers] },
  { id: 'ideas', floors: [PROCESS_FLOORS.ideas, PROCESS_FLOORS.tried] },
  { id: 'prototype', floors: [PROCESS_FLOORS.measured] },
  { id: 'extend', floors: [] },
] as const

/** The four steps of the process, and when each counts as done. */
async function ProcessRules({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.advice' })
  const format = await getFormatter({ locale })
  const quoted = await quotes(locale)
  const headings = await adviceHeadings(locale)
  const { customers, ideas, review } = questionnaire.process
  const label = (id: string) => wordingOf(wording, id).label
  const named = (ids: readonly string[], type: 'conjunction' | 'disjunction') =>
    format.list(
      ids.map((id) => quoted(label(id))),
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

/** What the parts of the advice are called, here as on a result. */
export async function adviceHeadings(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const result = await getTranslations({ locale, namespace: 'result' })
  const method = await getTranslations({ locale, namespace: 'method.advice' })
  return {
    reasons: result('decisive'),
    openQuestions: t('openHeading'),
    levers: t('leversHeading'),
    smallestStep: t('stepHeading'),
    stability: method('stability'),
    position: t('positionHeading'),
    facts: t('factsHeading'),
  }
}
