import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import { FACTS_FOR_ALL, FACTS_PER_TECHNOLOGY } from '@/lib/advice/shown-facts'
import { RANKS, RISES_LISTED } from '@/lib/advice/smallest-step'
import { KEY_DIMENSIONS, LEVELS } from '@/lib/questionnaire/vocabulary'
import { adviceHeadings } from './advice-headings'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'
import { ProcessRules } from './process-rules'

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
  const headings = await adviceHeadings(locale)
  const named = (ids: readonly { readonly id: string }[]) =>
    format.list(
      ids.map(({ id }) => `„${wordingOf(wording, id).label}“`),
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
    ranks: RANKS.map((verdict) => `„${wording.verdicts[verdict].label}“`).join(' → '),
    lowest: LEVELS[0],
    leversShown: LEVERS_SHOWN,
    listed: RISES_LISTED,
    notNow: wording.verdicts['not-now'].label,
    preparation: wording.verdicts['fits-with-preparation'].label,
    fitsNow: wording.verdicts['fits-now'].label,
  }
  return (
    <MethodSection locale={locale} id="advice">
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
