import { getTranslations } from 'next-intl/server'
import { EXAMPLE } from '@/app/operator/offered'
import { dayInWords, responsesInWords } from '@/app/words/in-words'
import { loadWording, questionnaireOf, wordingOf } from '@/app/words/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { askedItems } from '@/lib/instrument/asked-items'
import { responseTo } from '@/lib/instrument/response-set'
import { ExampleTechnology } from './example-technology'
import { SHOWN_DECIMALS } from './figure-format'
import { type ExampleProps, MethodPart, MethodSection } from './method-section'

/** The worked example of the instrument, reckoned while this page is made. */
export async function WorkedExample({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const questionnaire = questionnaireOf(EXAMPLE.edition)
  const wording = await loadWording(EXAMPLE.edition, locale)
  const props = { locale, questionnaire, wording }
  const code = encodeAnswers(questionnaire, EXAMPLE)
  return (
    <MethodSection locale={locale} id="example" count={EXAMPLE.technologies.length}>
      <p>
        {t('lead', {
          day: await dayInWords(locale, EXAMPLE.answeredOn),
          decimals: SHOWN_DECIMALS,
        })}
      </p>
      <p className="actions">
        <a href={localePath(locale, `/results/${code}`)}>{t('link')}</a>
      </p>
      <ExampleAnswers {...props} responseSet={EXAMPLE} />
      <div className="examples">
        {EXAMPLE.technologies.map((technology) => (
          <ExampleTechnology {...props} responseSet={EXAMPLE} technology={technology} key={technology} />
        ))}
      </div>
    </MethodSection>
  )
}

/** What the invented firm has answered, in form order. */
async function ExampleAnswers(props: Omit<ExampleProps, 'technology'>) {
  const { locale, questionnaire, wording, responseSet } = props
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const inWords = await responsesInWords(locale)
  const asked = askedItems(questionnaire, responseSet.form, responseSet.technologies)
  return (
    <MethodPart heading={t('answersCaption')}>
      <ul className="example-answers">
        {asked.map((item) => (
          <li key={item.id}>
            {wordingOf(wording, item.id).label}: <b>{inWords(responseTo(item, responseSet.responses))}</b>
          </li>
        ))}
      </ul>
    </MethodPart>
  )
}
