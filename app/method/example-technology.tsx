import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { responsesInWords } from '@/app/words/in-words'
import { TechnologyKey } from '@/components/mark-key'
import { responseTo } from '@/lib/questionnaire/response-set'
import { inquire, judge } from '@/lib/scoring/judgement'
import { reasonsFor } from '@/lib/scoring/reasons'
import { ExampleAdvice } from './example-advice'
import { ExampleCalculation } from './example-calculation'
import type { ExampleProps } from './example-parts'
import { verdictConditions } from './verdict-conditions'
import { decisiveRow, rowNumber } from './verdict-table'

/** One technology of the worked example: the figures, the verdict and what follows. */
export async function ExampleTechnology(props: ExampleProps) {
  const { locale, questionnaire, wording, responseSet, technology } = props
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const method = await getTranslations({ locale, namespace: 'method' })
  const inquiry = inquire(questionnaire, responseSet.form, technology)
  const judgement = judge(inquiry, responseSet.responses)
  const { decision } = judgement
  const row = decisiveRow(decision)
  const condition = await verdictConditions(props)
  return (
    <article className="example-technology" data-technology={technology}>
      <h3>
        <TechnologyKey technology={technology} /> {wording.technologies[technology].name}
      </h3>
      <ExampleCalculation {...props} inquiry={inquiry} judgement={judgement} />
      <div data-figure="verdict" data-verdict={decision.verdict}>
        <h4>{t('verdict', { verdict: wording.verdicts[decision.verdict].label })}</h4>
        <p>{t('verdictRow', { row: rowNumber(row.id), condition: condition(row) })}</p>
        <p>{t('decisive', { items: await decisiveItems() })}</p>
      </div>
      <h4>{method('headings.advice')}</h4>
      <ExampleAdvice {...props} judgement={judgement} />
    </article>
  )

  /** The items of the reasons, each once, with what was answered. */
  async function decisiveItems(): Promise<string> {
    const format = await getFormatter({ locale })
    const inWords = await responsesInWords(locale)
    const reasons = reasonsFor(decision.rule, inquiry, responseSet.responses, judgement.dimensions)
    const ids = new Set(reasons.flatMap(({ items }) => items))
    const named = inquiry.asked
      .filter(({ id }) => ids.has(id))
      .map((item) =>
        t('answered', {
          item: wordingOf(wording, item.id).label,
          answer: inWords(responseTo(item, responseSet.responses)),
        }),
      )
    return format.list(named, { type: 'conjunction' })
  }
}
