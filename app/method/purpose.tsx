import { getTranslations } from 'next-intl/server'
import { offeredInWords } from '@/app/words/offered-words'
import { DIMENSIONS, FOUNDATION_DIMENSIONS } from '@/lib/instrument/vocabulary'
import { type MethodProps, MethodSection } from './method-section'
import { SOURCE_ARTICLE } from './origin'

/** What the assessment is for, and what it is not. */
export async function Purpose({ locale, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.purpose' })
  const technologies = await offeredInWords(locale)
  return (
    <MethodSection locale={locale} id="purpose" isOpen>
      <p>{t('lead', { technologies, notNow: wording.verdicts['not-now'].label })}</p>
      <p>{t('not')}</p>
    </MethodSection>
  )
}

const KEY_DIMENSIONS = ['customer-benefit', 'integration'] as const

/** The seven dimensions: two key questions, the article's in our own words, and the habits of the foundation. */
export async function KeyQuestions({ locale, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.questions' })
  const { author } = SOURCE_ARTICLE
  return (
    <MethodSection locale={locale} id="questions" count={DIMENSIONS.length}>
      <p>{t('lead', { author })}</p>
      <dl className="terms">
        {KEY_DIMENSIONS.map((id) => (
          <div key={id} data-dimension={id}>
            <dt>{wording.dimensions[id].label}</dt>
            <dd>{wording.dimensions[id].explanation}</dd>
            <dd>{t('inOurWords', { question: t(`keyQuestions.${id}`), author })}</dd>
          </div>
        ))}
      </dl>
      <p>{t('habits')}</p>
      <dl className="terms">
        {FOUNDATION_DIMENSIONS.map((id) => (
          <div key={id} data-dimension={id}>
            <dt>{wording.dimensions[id].label}</dt>
            <dd>{wording.dimensions[id].explanation}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  )
}
