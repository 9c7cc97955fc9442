import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { responsesInWords } from '@/app/words/in-words'
import { askedItems } from '@/lib/questionnaire/asked-items'
import { responseTo } from '@/lib/questionnaire/response-set'
import type { ExampleProps } from './example-parts'

/** What the invented firm has answered, in form order. */
export async function ExampleAnswers(props: Omit<ExampleProps, 'technology'>) {
  const { locale, questionnaire, wording, responseSet } = props
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const inWords = await responsesInWords(locale)
  const asked = askedItems(questionnaire, responseSet.form, responseSet.technologies)
  return (
    <details>
      <summary>{t('answersCaption')}</summary>
      <table className="example-answers">
        <caption>{t('answersCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnItem')}</th>
            <th scope="col">{t('columnAnswer')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((item) => (
            <tr key={item.id} data-answered={item.id}>
              <th scope="row">{wordingOf(wording, item.id).label}</th>
              <td>{inWords(responseTo(item, responseSet.responses))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
