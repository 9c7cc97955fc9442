import { useState } from 'react'
import { createPortal } from 'react-dom'
import { FirstRise, Levers, type RiseProps, SmallestStep } from '@/app/results/details/rises'
import { fillCounted } from '@/app/words/fill-counted'
import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale } from '@/i18n/locales'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { actionFrom, firstOf } from '@/lib/instrument/wording'
import { nextAction } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import type { PlanParts } from './plan-props'
import { useInsteadOf } from './use-instead-of'

interface Props extends PlanParts {
  /** The result with the advice that leaves out what is good enough. */
  readonly advised: AnswerReport
}

/** Where an item that is good enough was a step or a lever, the page says what is left without it. */
export function LeftOut(props: Props) {
  return props.report.technologies.map(({ id }) => <LeftOutOf {...props} technology={id} key={id} />)
}

/** As the server has drawn them. */
const risesOf = (technology: TechnologyId) => [
  ...document.querySelectorAll(
    `.advice[data-technology=${technology}] :is(.to-do, .look-again) > :is(.step, .levers, .rise, h4:has(+ .rise))`,
  ),
]
const nextOf = (technology: TechnologyId) => [
  ...document.querySelectorAll(`.verdict-rows > [data-technology=${technology}] > div > p:first-child`),
]

function LeftOutOf({
  technology,
  keeping,
  report,
  advised,
  ...props
}: Props & { readonly technology: TechnologyId }) {
  const { questionnaire, wording, words, locale } = props
  const [drawn] = useState(() => ({ rises: risesOf(technology), next: nextOf(technology) }))
  const { goodEnough } = keeping.plan
  const [score, before, after] = [report.technologies, report.advice, advised.advice].map((all) =>
    all.find((one) => ('id' in one ? one.id : one.technology) === technology),
  ) as [AnswerReport['technologies'][number], AnswerReport['advice'][number], AnswerReport['advice'][number]]
  const nextBefore = nextAction(questionnaire, report, score, before)
  const raised = [
    ...(nextBefore.kind === 'raise' ? [nextBefore.item] : []),
    ...(before.nextVerdict.step?.set ?? []).map(({ item }) => item),
    ...before.levers.map(({ item }) => item),
  ]
  const out = goodEnough.filter((item) => raised.includes(item))
  const next = nextAction(questionnaire, report, score, after, goodEnough)
  const rises = useInsteadOf(drawn.rises, out.length > 0)
  const isNextOut = nextBefore.kind === 'raise' && goodEnough.includes(nextBefore.item)
  const row = useInsteadOf(drawn.next, isNextOut)
  const said: RiseProps = {
    ...{ questionnaire, wording, report, score, next, advice: after },
    say: (sentence, values = {}) => fillCounted(words[sentence], values, locale),
    number: (figure) => figure.toLocaleString(formatLocale(locale), { maximumFractionDigits: 1 }),
  }
  const names = out.map((item) => wording.items[item]?.label ?? item)
  const leftOut = fillSentence(words.leftOut, { items: names.join(', ') })
  return (
    <>
      {rises &&
        createPortal(
          <>
            <p className="hint">{leftOut}</p>
            <FirstRise {...said} heading={words.next} />
            <SmallestStep {...said} />
            <Levers {...said} />
          </>,
          rises,
        )}
      {row &&
        createPortal(
          <p>
            <b>{`${words.next}:`}</b> <span>{nextInWords(next, props) ?? leftOut}</span>
          </p>,
          row,
        )}
    </>
  )
}

function nextInWords(
  next: ReturnType<typeof nextAction>,
  { wording, words }: Pick<PlanParts, 'wording' | 'words'>,
): string | null {
  const item = 'item' in next ? wording.items[next.item] : undefined
  if (!item) return null
  return next.kind === 'raise'
    ? `${item.label}: ${firstOf(actionFrom(item, next.from) ?? '')}`
    : fillSentence(words.nextClarify, { clause: item.clarifyClause })
}
