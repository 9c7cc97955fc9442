import type { Advice } from '@/lib/advice/advice'
import type { Level, Questionnaire } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { NextAction } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import { firstRise, leversShown, listedStep, verdictAfter } from '@/lib/report/rises'
import type { TechnologyScore } from '@/lib/scoring/score'
import { wholePoints } from '@/lib/scoring/whole-points'
import { type RiseSentence, riseTexts } from './rise-texts'

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
  const item = firstRise(props.advice, props.next)
  if (item === null) return null
  return (
    <>
      <h4>{heading}</h4>
      <Rise {...props} item={item} note={null} isOpen />
    </>
  )
}

/** The smallest step to a higher verdict, where it is worth listing. */
export function SmallestStep(props: RiseProps) {
  const { questionnaire, wording, report, score, advice, next, say } = props
  const step = listedStep(advice)
  if (!step) return null
  const verdict = verdictAfter(questionnaire, report, score.id, step)
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
  const shown = leversShown(advice, next)
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
function Rise({ note, isOpen = false, ...rising }: OneRise) {
  const texts = riseTexts(rising)
  if (texts === null) return null
  const { label, lines } = texts
  return (
    <details className="fold rise" {...(isOpen && { open: true })}>
      <summary>
        {`${label} `}
        {note && <small>{note}</small>}
      </summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
