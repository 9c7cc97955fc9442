import { getTranslations } from 'next-intl/server'
import { OFFERED_EDITION } from '@/app/operator/offered'
import { loadWording } from '@/app/words/instrument'
import { SignSheet } from '@/components/verdict-sign'
import type { Locale } from '@/i18n/locales'
import { AdviceRules } from './advice-rules'
import { Comparison } from './comparison'
import { Formulas } from './formulas'
import { ItemCatalogue } from './item-catalogue'
import { Laws, Limits } from './laws-and-limits'
import { Contents } from './method-section'
import { Editions, Source } from './origin'
import { KeyQuestions, Purpose } from './purpose'
import { VerdictRules } from './verdict-rules'
import { WorkedExample } from './worked-example'
import '@/app/styles/fold.css'
import '@/app/styles/method.css'
import '@/app/styles/item-table.css'
import '@/app/styles/calculation.css'

/** What is asked and why, how it is scored, and what a score does not mean. Written from content and constants. */
export async function MethodPage({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method' })
  const questionnaire = OFFERED_EDITION
  const wording = await loadWording(questionnaire.edition, locale)
  const props = { locale, questionnaire, wording }
  return (
    <>
      <SignSheet />
      <h1>{t('heading')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="method">
        <Contents locale={locale} />
        <div>
          <Purpose {...props} />
          <KeyQuestions {...props} />
          <ItemCatalogue {...props} />
          <Formulas {...props} />
          <VerdictRules {...props} />
          <AdviceRules {...props} />
          <WorkedExample locale={locale} />
          <Laws {...props} />
          <Limits locale={locale} />
          <Comparison locale={locale} />
          <Editions {...props} />
          <Source locale={locale} />
        </div>
      </div>
    </>
  )
}
