import { questionnaireOf } from '@/app/words/instrument'
import type { Level } from '@/lib/instrument/vocabulary'
import { firstRise, leversShown, listedStep, verdictAfter } from '@/lib/report/rises'
import { wholePoints } from '@/lib/scoring/whole-points'
import type { AdviceProps } from './advice-parts'
import { riseTexts } from './rise-texts'

/** What to do first, where no smallest step says it. */
export function FirstRise(props: AdviceProps) {
  const { language, advice, next } = props
  const item = firstRise(advice, next)
  if (item === null) return null
  return (
    <>
      <h4>{language.words('result')('next')}</h4>
      <Rise {...props} item={item} note={null} isOpen />
    </>
  )
}

/** The smallest step to a higher verdict, where it is worth listing. */
export function SmallestStep(props: AdviceProps) {
  const { language, wording, report, score, advice, next } = props
  const step = listedStep(advice)
  if (!step) return null
  const t = language.words('advice')
  const verdict = verdictAfter(questionnaireOf(report.edition), report, score.id, step)
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
  const shown = leversShown(advice, next)
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
function Rise({ note, isOpen = false, ...rising }: RiseProps) {
  const texts = riseTexts(rising)
  if (texts === null) return null
  return (
    <details className="fold rise" {...(isOpen && { open: true })}>
      <summary>
        {`${texts.label} `}
        {note && <small>{note}</small>}
      </summary>
      {texts.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
