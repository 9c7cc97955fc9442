import type { Advice } from '@/lib/advice/advice'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import { isWorthListing } from '@/lib/advice/smallest-step'
import { isLevel, type Level, neighbour, type Questionnaire } from '@/lib/instrument/vocabulary'
import { actionFrom, type EditionWording } from '@/lib/instrument/wording'
import type { NextAction } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import { scoreTechnology, type TechnologyScore } from '@/lib/scoring/score'
import { wholePoints } from '@/lib/scoring/whole-points'

/** What rises say beside the wording of the edition. */
export type RiseSentence =
  | 'stepHeading'
  | 'stepRises'
  | 'stepHappens'
  | 'stepToday'
  | 'stepThen'
  | 'stepHow'
  | 'stepSign'
  | 'leversHeading'
  | 'leversInPoints'

/** What rises are made of, on the server and, where a reader leaves some out, in the browser. */
export interface RiseProps {
  readonly questionnaire: Questionnaire
  readonly wording: EditionWording
  readonly report: AnswerReport
  readonly score: TechnologyScore
  readonly advice: Advice
  readonly next: NextAction
  readonly say: (sentence: RiseSentence, values?: Readonly<Record<string, string | number>>) => string
  /** With at most one decimal. */
  readonly number: (figure: number) => string
}

/** What to do first, where no smallest step says it. */
export function FirstRise({ heading, ...props }: RiseProps & { readonly heading: string }) {
  const { advice, next } = props
  if (next.kind !== 'raise' || listed(advice).includes(next.item)) return null
  return (
    <>
      <h4>{heading}</h4>
      <Rise {...props} item={next.item} note={null} isOpen />
    </>
  )
}

const listed = ({ nextVerdict: { step } }: Advice) =>
  step && isWorthListing(step) ? step.set.map(({ item }) => item) : []

/** The smallest step to a higher verdict, where it is worth listing. */
export function SmallestStep(props: RiseProps) {
  const { questionnaire, wording, report, score, advice, next, say } = props
  const { step } = advice.nextVerdict
  if (!step || !isWorthListing(step)) return null
  const { form, responses } = report.responseSet
  const raised = Object.fromEntries(step.set.map(({ item, to }) => [item, to]))
  const { verdict } = scoreTechnology(questionnaire, form, score.id, { ...responses, ...raised })
  return (
    <div className="step">
      <h4>{say('stepHeading')}</h4>
      <p>{say('stepRises', { rises: step.rises, verdict: wording.verdicts[verdict].label })}</p>
      {step.set.map(({ item, to, circumstance }) => (
        <Rise
          {...props}
          item={item}
          to={to}
          isCircumstance={circumstance}
          note={circumstance ? say('stepHappens') : null}
          isOpen={step.set.length === 1 || (next.kind === 'raise' && next.item === item)}
          key={item}
        />
      ))}
    </div>
  )
}

/** The largest levers; what is said above them already is not said again. */
export function Levers(props: RiseProps) {
  const { report, score, advice, next, say, number } = props
  const said = [...listed(advice), ...(next.kind === 'raise' ? [next.item] : [])]
  const shown = advice.levers.filter(({ item }) => !said.includes(item)).slice(0, LEVERS_SHOWN)
  if (shown.length === 0) return null
  // From nothing, one level more is no gain in points but a beginning.
  const hasPoints = report.form === 'full' && wholePoints(score.readiness.value) !== 0
  return (
    <div className="levers">
      <h4>{say(hasPoints ? 'leversInPoints' : 'leversHeading')}</h4>
      {shown.map(({ item, gain }) => (
        <Rise {...props} item={item} note={hasPoints ? `+\u00a0${number(gain)}` : null} key={item} />
      ))}
    </div>
  )
}

interface OneRise extends RiseProps {
  readonly item: string
  /** The level to reach; the next one if left out. */
  readonly to?: Level
  /** Nothing the firm can do: said is how it notices that this changes. */
  readonly isCircumstance?: boolean
  /** Beside the name. */
  readonly note: string | null
  readonly isOpen?: boolean
}

/** One item on its way up: today's level, the level to reach, and how to get there. */
function Rise({ wording, report, say, item, to, isCircumstance = false, note, isOpen = false }: OneRise) {
  const itemWording = wording.items[item]
  const today = report.responseSet.responses[item]
  if (!itemWording || today === undefined || !isLevel(today)) return null
  const { label, levels, sign } = itemWording
  const target = to ?? neighbour(today, 1)
  const text = isCircumstance ? sign : actionFrom(itemWording, today)
  return (
    <details className="fold rise" {...(isOpen && { open: true })}>
      <summary>
        {`${label} `}
        {note && <small>{note}</small>}
      </summary>
      <p>{say('stepToday', { answer: levels[today] })}</p>
      {target !== null && <p>{say('stepThen', { answer: levels[target] })}</p>}
      {text !== null && <p>{say(isCircumstance ? 'stepSign' : 'stepHow', { text })}</p>}
    </details>
  )
}
