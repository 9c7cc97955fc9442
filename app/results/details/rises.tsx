import { questionnaireOf, wordingOf } from '@/app/words/instrument'
import type { Advice } from '@/lib/advice/advice'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import { isWorthListing } from '@/lib/advice/smallest-step'
import { isLevel, type Level, neighbour } from '@/lib/instrument/vocabulary'
import { actionFrom } from '@/lib/instrument/wording'
import { scoreTechnology } from '@/lib/scoring/score'
import { wholePoints } from '@/lib/scoring/whole-points'
import type { AdviceProps } from './advice-parts'

/** What to do first, where no smallest step says it. */
export function FirstRise(props: AdviceProps) {
  const { language, advice, next } = props
  if (next.kind !== 'raise' || listed(advice).includes(next.item)) return null
  return (
    <>
      <h4>{language.words('result')('next')}</h4>
      <Rise {...props} item={next.item} note={null} isOpen />
    </>
  )
}

const listed = ({ nextVerdict: { step } }: Advice) =>
  step && isWorthListing(step) ? step.set.map(({ item }) => item) : []

/** The smallest step to a higher verdict, where it is worth listing. */
export function SmallestStep(props: AdviceProps) {
  const { language, wording, report, score, advice, next } = props
  const { step } = advice.nextVerdict
  if (!step || !isWorthListing(step)) return null
  const t = language.words('advice')
  const { form, responses } = report.responseSet
  const raised = Object.fromEntries(step.set.map(({ item, to }) => [item, to]))
  const { verdict } = scoreTechnology(questionnaireOf(report.edition), form, score.id, {
    ...responses,
    ...raised,
  })
  return (
    <div className="step">
      <h4>{t('stepHeading')}</h4>
      <p>{t('stepRises', { rises: step.rises, verdict: wording.verdicts[verdict].label })}</p>
      {step.set.map(({ item, to, circumstance }) => (
        <Rise
          {...props}
          item={item}
          to={to}
          isCircumstance={circumstance}
          note={circumstance ? t('stepHappens') : null}
          isOpen={step.set.length === 1 || (next.kind === 'raise' && next.item === item)}
          key={item}
        />
      ))}
    </div>
  )
}

/** The largest levers; what is said above them already is not said again. */
export function Levers(props: AdviceProps) {
  const { language, report, score, advice, next } = props
  const t = language.words('advice')
  const said = [...listed(advice), ...(next.kind === 'raise' ? [next.item] : [])]
  const shown = advice.levers.filter(({ item }) => !said.includes(item)).slice(0, LEVERS_SHOWN)
  if (shown.length === 0) return null
  // From nothing, one level more is no gain in points but a beginning.
  const hasPoints = report.form === 'full' && wholePoints(score.readiness.value) !== 0
  return (
    <div className="levers">
      <h4>{t(hasPoints ? 'leversInPoints' : 'leversHeading')}</h4>
      {shown.map(({ item, gain }) => (
        <Rise {...props} item={item} note={hasPoints ? `+\u00a0${language.number(gain)}` : null} key={item} />
      ))}
    </div>
  )
}

interface RiseProps extends AdviceProps {
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
function Rise({
  language,
  wording,
  report,
  item,
  to,
  isCircumstance = false,
  note,
  isOpen = false,
}: RiseProps) {
  const t = language.words('advice')
  const itemWording = wordingOf(wording, item)
  const { label, levels, sign } = itemWording
  const today = report.responseSet.responses[item]
  if (today === undefined || !isLevel(today)) return null
  const target = to ?? neighbour(today, 1)
  const text = isCircumstance ? sign : actionFrom(itemWording, today)
  return (
    <details className="fold rise" {...(isOpen && { open: true })}>
      <summary>
        {`${label} `}
        {note && <small>{note}</small>}
      </summary>
      <p>{t('stepToday', { answer: levels[today] })}</p>
      {target !== null && <p>{t('stepThen', { answer: levels[target] })}</p>}
      {text !== null && <p>{t(isCircumstance ? 'stepSign' : 'stepHow', { text })}</p>}
    </details>
  )
}
