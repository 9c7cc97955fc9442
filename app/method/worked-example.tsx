import { getTranslations } from 'next-intl/server'
import { loadWording, questionnaireOf } from '@/app/instrument'
import { dayInWords } from '@/app/words/in-words'
import { workedExample } from '@/content/2026-1/worked-example'
import { type Locale, localePath } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { ExampleAnswers } from './example-answers'
import { ExampleTechnology } from './example-technology'
import { SHOWN_DECIMALS } from './figure-format'
import { MethodSection } from './method-section'

/** The worked example of the instrument, reckoned while this page is made. */
export async function WorkedExample({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const questionnaire = questionnaireOf(workedExample.edition)
  const wording = await loadWording(workedExample.edition, locale)
  const props = { locale, questionnaire, wording }
  const code = encodeAnswers(questionnaire, workedExample)
  return (
    <MethodSection locale={locale} id="example">
      <p>
        {t('lead', {
          day: await dayInWords(locale, workedExample.answeredOn),
          decimals: SHOWN_DECIMALS,
        })}
      </p>
      <p className="actions">
        <a href={localePath(locale, `/results/${code}`)}>{t('link')}</a>
      </p>
      <ExampleAnswers {...props} responseSet={workedExample} />
      {workedExample.technologies.map((technology) => (
        <ExampleTechnology {...props} responseSet={workedExample} technology={technology} key={technology} />
      ))}
    </MethodSection>
  )
}
