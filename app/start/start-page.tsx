import { getTranslations } from 'next-intl/server'
import { extentOf } from '@/app/operator/offered'
import { offeredInWords } from '@/app/words/offered-words'
import { FormCards } from '@/components/form-cards'
import { SignSheet } from '@/components/verdict-sign'
import { type Locale, localePath } from '@/i18n/locales'
import { EvidenceSquares } from './evidence-squares'
import { ResultSheet } from './result-sheet'
import { SampleRows } from './sample-rows'
import '@/app/styles/form-cards.css'
import '@/app/styles/start.css'
import '@/app/styles/three.css'

const KEY_QUESTIONS = ['customer-benefit', 'integration'] as const
const PROMISES = ['nothingKept', 'linkIsResult', 'youChoose'] as const

/** What this is, two ways in, a result as it comes out, and what happens to the answers. */
export async function StartPage({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'start' })
  const site = await getTranslations({ locale, namespace: 'site' })
  const method = await getTranslations({ locale, namespace: 'method' })
  const compare = await getTranslations({ locale, namespace: 'compare' })
  return (
    <>
      <SignSheet />
      <div className="hero">
        <div>
          <h1 className="claim">{site('claim')}</h1>
          <p className="lead">{t('lead', { technologies: await offeredInWords(locale) })}</p>
          <FormCards
            primary="quick"
            cards={[
              {
                form: 'quick',
                href: localePath(locale, '/assessment'),
                name: site('quickForm'),
                note: t('quickNote', extentOf('quick')),
              },
              {
                form: 'full',
                href: localePath(locale, '/assessment/full'),
                name: site('fullForm'),
                note: t('fullNote', extentOf('full')),
              },
            ]}
          />
          <p className="trust">{t('trust')}</p>
        </div>
        <ResultSheet locale={locale} />
      </div>

      <div className="three">
        <section aria-labelledby="questions">
          <h2 id="questions">{t('questionsHeading')}</h2>
          <ol>
            {KEY_QUESTIONS.map((id) => (
              <li key={id}>{method(`questions.keyQuestions.${id}`)}</li>
            ))}
          </ol>
          <p>{t('questionHabits')}</p>
        </section>
        <section aria-labelledby="consultants">
          <h2 id="consultants">{t('consultantsHeading')}</h2>
          <SampleRows locale={locale} />
          <p>{t('consultantsText')}</p>
          <a href={localePath(locale, '/compare')}>{compare('heading')}</a>
        </section>
        <section aria-labelledby="source">
          <h2 id="source">{t('sourceHeading')}</h2>
          <EvidenceSquares locale={locale} />
          <p>{t('sourceText')}</p>
          <a href={localePath(locale, '/method')}>{method('linkFromStart')}</a>
        </section>
      </div>

      <section className="promises" aria-labelledby="privacy">
        <h2 id="privacy">{t('privacyHeading')}</h2>
        <dl>
          {PROMISES.map((id) => (
            <div key={id}>
              <dt>{t(`promises.${id}.name`)}</dt>
              <dd>{t(`promises.${id}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
