import type { ResultProps } from '@/app/results/parts'
import { wordingOf } from '@/app/words/instrument'
import { isLevel } from '@/lib/instrument/vocabulary'
import { responseText } from '@/lib/report/in-words'
import type { AnswerReport } from '@/lib/report/report'
import type { Reason } from '@/lib/scoring/reasons'
import type { TechnologyScore } from '@/lib/scoring/score'

interface Props extends ResultProps {
  readonly report: AnswerReport
  readonly score: TechnologyScore
}

/** Why a verdict stands, with the respondent's own answers, each with its level. */
export function Reasons({ language, wording, report, score }: Props) {
  const t = language.words('result')
  const assessment = language.words('assessment')
  if (score.reasons.length === 0) return null
  return (
    <div className="reasons">
      <h4>{t('decisive')}</h4>
      {score.reasons.map((reason) => (
        <div key={`${reason.kind}-${reason.dimension}`}>
          <p>{leadOf(reason)}</p>
          {reason.items.length > 0 && (
            <ul>
              {reason.items.map((id) => (
                <li key={id} data-item={id}>
                  {answerTo(id)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )

  function leadOf(reason: Reason): string {
    const dimension = wording.dimensions[reason.dimension].label
    if (reason.kind !== 'dimension') return t(`reason.${reason.kind}`, { dimension })
    if (reason.items.length === 0) return t('reason.notAssessable', { dimension })
    const range = score.dimensions.find(({ id }) => id === reason.dimension)
    return t('reason.dimension', { dimension, range: range ? language.range(range) : '' })
  }

  function answerTo(id: string): string {
    const { label, levels } = wordingOf(wording, id)
    const response = report.responseSet.responses[id]
    if (response === undefined) return label
    if (isLevel(response)) return t('itemAtLevel', { label, level: response, answer: levels[response] })
    const words = { unknown: assessment('unknown'), notApplicable: assessment('notApplicable') }
    return t('itemAnswered', { label, answer: responseText(response, words, String) })
  }
}
