import { getFormatter, getTranslations } from 'next-intl/server'
import { responsesInWords } from '@/app/words/in-words'
import { wordingOf } from '@/app/words/instrument'
import { TechnologyKey } from '@/components/mark-key'
import { adviceOn } from '@/lib/advice/advice'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import { responseTo } from '@/lib/instrument/response-set'
import { inquire, type Judgement, judge } from '@/lib/scoring/judgement'
import { reasonsFor } from '@/lib/scoring/reasons'
import { adviceHeadings } from './advice-rules'
import { ExampleCalculation } from './example-calculation'
import { figureFormat } from './figure-format'
import type { ExampleProps } from './method-section'
import { verdictConditions } from './verdict-rules'
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

/** What follows from the answers about one technology, with the figures behind it. */
async function ExampleAdvice(props: ExampleProps & { readonly judgement: Judgement }) {
  const { locale, questionnaire, wording, responseSet, technology, judgement } = props
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const result = await getTranslations({ locale, namespace: 'advice' })
  const format = await getFormatter({ locale })
  const headings = await adviceHeadings(locale)
  const { figure } = await figureFormat(locale)
  const { form, responses } = responseSet
  const advice = adviceOn(questionnaire, form, technology, responses)
  const { openQuestions, levers, nextVerdict, stability, position } = advice
  const label = (id: string) => wordingOf(wording, id).label
  const width = (judgement.readiness.high ?? 0) - (judgement.readiness.low ?? 0)

  const parts = {
    openQuestions: openQuestions.map(({ item, swing, canChangeVerdict }) =>
      t('openQuestion', {
        item: label(item),
        width: figure(width),
        swing: figure(swing),
        change: canChangeVerdict ? t('canChange') : t('cannotChange'),
      }),
    ),
    levers: levers
      .slice(0, LEVERS_SHOWN)
      .map(({ item, gain }) => t('lever', { item: label(item), gain: figure(gain) })),
    smallestStep: smallestStep(),
  }
  const none = { openQuestions: t('openQuestionNone'), levers: t('leverNone'), smallestStep: t('stepNone') }
  return (
    <dl className="terms">
      {(['openQuestions', 'levers', 'smallestStep'] as const).map((id) => (
        <div key={id} data-follows={id}>
          <dt>{headings[id]}</dt>
          {(parts[id].length > 0 ? parts[id] : [none[id]]).map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
      <div data-follows="stability" data-changes={stability.changes} data-of={stability.of}>
        <dt>{headings.stability}</dt>
        <dd>{result('stability', { ...stability })}</dd>
      </div>
      <div data-follows="position" data-position={position ?? 'none'}>
        <dt>{headings.position}</dt>
        <dd>
          {position === null
            ? result('positionNone')
            : result('positionAt', { step: position, label: wording.process[position - 1]?.label ?? '' })}
        </dd>
      </div>
    </dl>
  )

  /** How many rises, then each of them; or what is in their way. */
  function smallestStep(): readonly string[] {
    const { step, blockedBy } = nextVerdict
    if (step === null) {
      const items = format.list(blockedBy.map(label), { type: 'conjunction' })
      return blockedBy.length > 0 ? [t('stepBlocked', { items })] : []
    }
    return [
      t('stepRises', { rises: step.rises }),
      ...step.set.map(({ item, to, circumstance }) =>
        t(circumstance ? 'riseWaiting' : 'rise', { item: label(item), from: Number(responses[item]), to }),
      ),
    ]
  }
}
