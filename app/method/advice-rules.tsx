import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { LEVELS } from '@/lib/questionnaire/vocabulary'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'
import { ProcessRules } from './process-rules'

const RULES = [
  { id: 'reasons', paragraphs: ['text'] },
  { id: 'openQuestions', paragraphs: ['text', 'order'] },
  { id: 'levers', paragraphs: ['text', 'order'] },
  { id: 'smallestStep', paragraphs: ['text', 'order'] },
  { id: 'stability', paragraphs: ['text', 'order'] },
] as const

/** How reasons, open questions, levers, the smallest step, stability and the position in the process come about. */
export async function AdviceRules(props: MethodProps) {
  const { locale, questionnaire, wording } = props
  const t = await getTranslations({ locale, namespace: 'method.advice' })
  const outside = questionnaire.items.filter(
    ({ dimension, hurdleFloor }) =>
      hurdleFloor !== null && dimension !== 'customer-benefit' && dimension !== 'integration',
  )
  const words = {
    benefit: wording.dimensions['customer-benefit'].label,
    integration: wording.dimensions.integration.label,
    others: outside.map(({ id }) => wordingOf(wording, id).label).join(', '),
    lowest: LEVELS[0],
    notNow: wording.verdicts['not-now'].label,
    preparation: wording.verdicts['fits-with-preparation'].label,
    fitsNow: wording.verdicts['fits-now'].label,
  }
  return (
    <MethodSection locale={locale} id="advice">
      <p>{t('lead')}</p>
      {RULES.map(({ id, paragraphs }) => (
        <div key={id}>
          <h3>{t(`headings.${id}`)}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{t(`rules.${id}.${paragraph}` as 'rules.levers.text', words)}</p>
          ))}
        </div>
      ))}
      <ProcessRules {...props} />
      <h3>{t('headings.facts')}</h3>
      <p>{t('facts')}</p>
    </MethodSection>
  )
}
