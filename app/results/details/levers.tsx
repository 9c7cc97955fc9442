import { wordingOf } from '@/app/words/instrument'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import { wholePoints } from '@/lib/scoring/whole-points'
import type { AdviceProps } from './advice-parts'
import { LevelRise } from './level-rise'

/** The largest levers; what stands in the smallest step already is not said again. */
export function Levers({ language, wording, report, score, advice }: AdviceProps) {
  const t = language.words('advice')
  const inStep = advice.nextVerdict.step?.set.map(({ item }) => item) ?? []
  const shown = advice.levers.filter(({ item }) => !inStep.includes(item)).slice(0, LEVERS_SHOWN)
  if (shown.length === 0) return null
  // From nothing, one level more is no gain in points but a beginning.
  const hasPoints = report.form === 'full' && wholePoints(score.readiness.value) !== 0
  return (
    <div className="levers">
      <h4>{t('leversHeading')}</h4>
      <p>{t('leversLead')}</p>
      <ol>
        {shown.map(({ item, gain }) => (
          <li key={item} data-item={item}>
            <b>{wordingOf(wording, item).label}</b>{' '}
            {hasPoints && t('leverGain', { points: language.number(gain) })}
            <LevelRise language={language} wording={wording} report={report} item={item} />
          </li>
        ))}
      </ol>
    </div>
  )
}
