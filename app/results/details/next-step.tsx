import { DeeperLink } from '@/app/results/summary/deeper-link'
import { questionnaireOf, wordingOf } from '@/app/words/instrument'
import { isWorthListing, type SmallestStep } from '@/lib/advice/smallest-step'
import { KEY_DIMENSIONS } from '@/lib/instrument/vocabulary'
import { scoreTechnology } from '@/lib/scoring/score'
import type { AdviceProps } from './advice-parts'
import { LevelRise } from './level-rise'

/** The smallest step to a higher verdict, or why there is none. */
export function NextStep(props: AdviceProps) {
  const { language, wording, advice, score } = props
  // What to clear up first is the step.
  if (score.verdict === 'clarify' && !advice.nextVerdict.step && advice.openQuestions.length > 0) return null
  const t = language.words('advice')
  const { step } = advice.nextVerdict
  if (step && !isWorthListing(step)) {
    // "Not now" says below when to look again.
    if (score.verdict === 'not-now') return null
    return (
      <div className="next-step">
        <h4>{t('notNowAgain')}</h4>
        <p>{wording.technologies[score.id].notNow.lookAgain}</p>
      </div>
    )
  }
  return (
    <div className="next-step">
      <h4>{t(step ? 'stepHeading' : 'stepHeadingOpen')}</h4>
      {step ? <Step {...props} step={step} /> : <NoStep {...props} />}
    </div>
  )
}

function Step({ step, ...props }: AdviceProps & { readonly step: SmallestStep }) {
  const { language, wording, report, score } = props
  const raised = Object.fromEntries(step.set.map(({ item, to }) => [item, to]))
  const { form, responses } = report.responseSet
  const { verdict } = scoreTechnology(questionnaireOf(report.edition), form, score.id, {
    ...responses,
    ...raised,
  })
  const t = language.words('advice')
  const parts = [
    { heading: t('stepDo'), rises: step.set.filter(({ circumstance }) => !circumstance) },
    { heading: t('stepHappen'), rises: step.set.filter(({ circumstance }) => circumstance) },
  ].filter(({ rises }) => rises.length > 0)
  return (
    <>
      <p>{t('stepRises', { rises: step.rises, verdict: wording.verdicts[verdict].label })}</p>
      {parts.map(({ heading, rises }) => (
        <div key={heading}>
          <h5>{heading}</h5>
          {rises.map(({ item, to, circumstance }) => (
            <div data-item={item} data-to={to} key={item}>
              <b>{wordingOf(wording, item).label}</b>
              <LevelRise {...props} item={item} to={to} isCircumstance={circumstance} />
            </div>
          ))}
        </div>
      ))}
    </>
  )
}

/** There is nothing to climb to, the way is not known yet, or it is blocked. */
function NoStep({ language, wording, report, score, advice }: AdviceProps) {
  const t = language.words('advice')
  if (score.verdict === 'fits-now') return <p>{t('stepNone')}</p>
  if (score.verdict === 'fits-with-preparation' && report.form === 'quick') {
    return (
      <p>
        {t('stepQuick')} <DeeperLink language={language} report={report} />
      </p>
    )
  }
  const { blockedBy } = advice.nextVerdict
  if (blockedBy.length > 0) {
    return (
      <>
        <p>{t('stepBlocked')}</p>
        <ul>
          {blockedBy.map((item) => (
            <li key={item}>{wordingOf(wording, item).label}</li>
          ))}
        </ul>
      </>
    )
  }
  const missing = score.dimensions.filter(({ id, low }) => low === null && KEY_DIMENSIONS.includes(id))
  const names = missing.map(({ id }) => wording.dimensions[id].label).join(', ')
  return <p>{t('stepBlockedDimension', { dimension: names })}</p>
}
