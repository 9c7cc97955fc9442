import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import type { Responses } from '@/lib/questionnaire/response-set'
import { isLevel } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'
import type { Report } from '@/lib/report/report'
import type { Reason } from '@/lib/scoring/reasons'
import type { TechnologyScore } from '@/lib/scoring/score'
import { rangeInWords } from './range-in-words'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly report: Report
  readonly score: TechnologyScore
}

/** "Entscheidend war …": the reasons of a verdict with the respondent's own answers. */
export async function Reasons({ locale, wording, report, score }: Props) {
  if (report.kind === 'scores') return null
  const t = await getTranslations({ locale, namespace: 'result' })
  const rows = await Promise.all(
    score.reasons.map(async (reason) => ({
      key: `${reason.kind}-${reason.dimension}`,
      lead: await leadOf(reason),
      items: reason.items.map((id) => ({ id, label: wordingOf(wording, id).label, answer: answerTo(id) })),
    })),
  )
  return (
    <div className="reasons">
      <h4>{t('decisive')}</h4>
      {rows.map(({ key, lead, items }) => (
        <div key={key}>
          <p>{lead}</p>
          {items.length > 0 && (
            <ul>
              {items.map(({ id, label, answer }) => (
                <li key={id}>
                  <b>{label}</b>
                  {answer && <>: {answer}</>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )

  async function leadOf(reason: Reason): Promise<string> {
    const dimension = wording.dimensions[reason.dimension].label
    if (reason.kind !== 'dimension') return t(`reason.${reason.kind}`, { dimension })
    if (reason.items.length === 0) return t('reason.notAssessable', { dimension })
    const range = score.dimensions.find(({ id }) => id === reason.dimension)
    return t('reason.dimension', { dimension, range: range ? await rangeInWords(locale, range) : '' })
  }

  function answerTo(id: string): string | null {
    const responses: Responses = report.kind === 'answers' ? report.responseSet.responses : {}
    const response = responses[id]
    if (response === undefined) return null
    if (isLevel(response)) return wordingOf(wording, id).levels[response]
    return response === 'unknown' ? t('unknown') : t('notApplicable')
  }
}
