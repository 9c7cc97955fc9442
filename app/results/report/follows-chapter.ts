import { type Block, type Chapter, labelled, paragraph, type Text } from '@/lib/document/document'
import { nextAction } from '@/lib/report/next'
import { firstRise, leversShown, listedStep, verdictAfter } from '@/lib/report/rises'
import { wholePoints } from '@/lib/scoring/whole-points'
import { riseTexts } from '../details/rise-texts'
import { nextSentence } from '../summary/next-sentence'
import { type AnsweredParts, advised, isAnswered, type ReportParts } from './report-parts'

/** What follows from each verdict: what to do next, the smallest step, the levers; what else does the same, and when to look again. */
export function followsChapter(parts: ReportParts): Chapter {
  const { language, report } = parts
  return {
    heading: language.words('method.headings')('advice'),
    blocks: isAnswered(parts)
      ? [...leftOut(parts), ...advised(parts).flatMap((one) => followsFor(parts, one))]
      : [
          ...paragraph(language.words('result')('noReasons')),
          ...report.technologies.flatMap((score) =>
            score.verdict === 'not-now'
              ? [nameOf(parts, score.id), ...alternative(parts, score), ...again(parts, score)]
              : [],
          ),
        ],
  }
}

/** What the reader does not want to raise. */
function leftOut({ language, wording, plan }: AnsweredParts): readonly Block[] {
  const names = (plan?.goodEnough ?? []).flatMap((item) => wording.items[item]?.label ?? [])
  if (names.length === 0) return []
  return paragraph(language.words('plan')('leftOut', { items: language.list(names) }))
}

type Score = ReportParts['report']['technologies'][number]
type Advised = ReturnType<typeof advised>[number]

const nameOf = ({ wording }: ReportParts, id: Score['id']): Block => ({
  kind: 'heading',
  text: wording.technologies[id].name,
})

function followsFor(parts: AnsweredParts, { score, advice }: Advised): readonly Block[] {
  const { language, wording, questionnaire, report, operator } = parts
  const action = nextAction(questionnaire, report, score, advice, parts.plan?.goodEnough)
  const offer = operator?.offers[score.id] ?? ''
  const head = [
    nameOf(parts, score.id),
    ...paragraph(
      labelled(
        language.words('result')('next'),
        nextSentence({ language, wording, technology: score.id, action }),
      ),
    ),
    ...paragraph(offer),
  ]
  if (score.verdict === 'not-now') {
    return [
      ...head,
      ...alternative(parts, score),
      ...again(parts, score),
      ...smallestStep(parts, { score, advice }),
    ]
  }
  const first = firstRise(advice, action)
  return [
    ...head,
    ...(first === null ? [] : rise(parts, first)),
    ...smallestStep(parts, { score, advice }),
    ...levers(parts, { score, advice }, action),
    ...position(parts, advice),
  ]
}

/** "Not now" is a respectable result: what is cheaper, and what is fine about it. */
function alternative({ language, wording }: ReportParts, score: Score): readonly Block[] {
  const { instead, insteadByGate, fine } = wording.technologies[score.id].notNow
  const closed = score.reasons.flatMap(({ kind, items }) => (kind === 'gate' ? items : []))
  const gate = closed.find((item) => Object.hasOwn(insteadByGate, item))
  const text = (gate === undefined ? undefined : insteadByGate[gate]) ?? instead
  return [...paragraph(labelled(language.words('advice')('instead'), text)), ...paragraph(fine)]
}

const again = ({ language, wording }: ReportParts, { id }: Score): readonly Block[] =>
  paragraph(labelled(language.words('advice')('again'), wording.technologies[id].notNow.lookAgain))

function smallestStep(parts: AnsweredParts, { score, advice }: Advised): readonly Block[] {
  const { language, wording, questionnaire, report } = parts
  const step = listedStep(advice)
  if (!step) return []
  const t = language.words('advice')
  const verdict = verdictAfter(questionnaire, report, score.id, step)
  return [
    ...paragraph(
      labelled(
        t('stepHeading'),
        t('stepRises', { rises: step.rises, verdict: wording.verdicts[verdict].label }),
      ),
    ),
    ...step.set.flatMap(({ item, to, circumstance }) =>
      rise(parts, item, { to, isCircumstance: circumstance, note: circumstance ? t('stepHappens') : '' }),
    ),
  ]
}

function levers(
  parts: AnsweredParts,
  { score, advice }: Advised,
  action: ReturnType<typeof nextAction>,
): readonly Block[] {
  const { language, report } = parts
  const t = language.words('advice')
  const shown = leversShown(advice, action)
  if (shown.length === 0) return []
  const hasPoints = report.form === 'full' && wholePoints(score.readiness.value) !== 0
  return [
    {
      kind: 'paragraph',
      text: [{ text: `${t(hasPoints ? 'leversInPoints' : 'leversHeading')}`, isBold: true }],
    },
    ...shown.flatMap(({ item, gain }) =>
      rise(parts, item, { note: hasPoints ? `+${language.number(gain)}` : '' }),
    ),
  ]
}

type Say = Parameters<typeof riseTexts>[0]['say']

interface Rising {
  readonly to?: Parameters<typeof riseTexts>[0]['to']
  readonly isCircumstance?: boolean
  readonly note?: string
}

/** One item on its way up, as an entry: its name, today, then, and how. */
function rise(parts: AnsweredParts, item: string, { note = '', ...rising }: Rising = {}): readonly Block[] {
  const texts = riseTexts({ ...parts, ...rising, item, say: parts.language.words('advice') as Say })
  if (texts === null) return []
  const entry: Text = [
    { text: note === '' ? texts.label : `${texts.label} (${note})`, isBold: true },
    ...texts.lines.map((text) => ({ text: `\n${text}` })),
  ]
  return [{ kind: 'list', entries: [entry] }]
}

function position(
  { language, wording }: AnsweredParts,
  { position: at }: Advised['advice'],
): readonly Block[] {
  const step = at === null ? undefined : wording.process[at - 1]
  if (at === null || !step) return []
  const t = language.words('advice')
  return paragraph(
    labelled(t('positionHeading'), `${t('positionAt', { step: at, label: step.label })}. ${step.content}`),
  )
}
