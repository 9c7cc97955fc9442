import { wordingOf } from '@/app/words/instrument'
import { wholePoints } from '@/lib/scoring/whole-points'
import type { AdviceProps } from './advice-parts'

/** The unknown answers, those first that matter most; for "not now" only what can change the verdict. */
export function OpenQuestions({ language, wording, score, report, advice }: AdviceProps) {
  const t = language.words('advice')
  const shown = advice.openQuestions.filter(
    ({ canChangeVerdict }) => canChangeVerdict || score.verdict !== 'not-now',
  )
  if (shown.length === 0) return null
  return (
    <div className="open-questions">
      <h4>{t('openHeading')}</h4>
      <p>{t('openLead')}</p>
      <ol>
        {shown.map(({ item, swing, canChangeVerdict }) => {
          const points = wholePoints(swing)
          return (
            <li key={item} data-item={item}>
              <b>{wordingOf(wording, item).label}</b>: {wordingOf(wording, item).stem}
              <br />
              <small>
                {canChangeVerdict && <>{t('openChanges')} </>}
                {report.form === 'full' && points > 0 && t('openSwing', { points })}
              </small>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
