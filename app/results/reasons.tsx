import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { rangeInWords, responseWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import { isLevel } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import { responseText } from '@/lib/report/in-words'
import type { AnswerReport } from '@/lib/report/report'
import type { Reason } from '@/lib/scoring/reasons'
import type { TechnologyScore } from '@/lib/scoring/score'

interface Props {
  readonly locale: Locale
  readonly wording: EditionWording
  readonly report: AnswerReport
  readonly score: TechnologyScore
}

/** Why a verdict stands, with the respondent's own answers, each with its level. */
export async function Reasons({ locale, wording, report, score }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const words = await responseWords(locale)
  const rows = await Promise.all(
    score.reasons.map(async (reason) => ({
      key: `${reason.kind}-${reason.dimension}`,
      lead: await leadOf(reason),
      items: reason.items.map((id) => ({ id, text: answerTo(id) })),
    })),
  )
  if (rows.length === 0) return null
  return (
    <div className="reasons">
      <h4>{t('decisive')}</h4>
      {rows.map(({ key, lead, items }) => (
        <div key={key}>
          <p>{lead}</p>
          {items.length > 0 && (
            <ul>
              {items.map(({ id, text }) => (
                <li key={id} data-item={id}>
                  {text}
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

  function answerTo(id: string): string {
    const { label, levels } = wordingOf(wording, id)
    const response = report.responseSet.responses[id]
    if (response === undefined) return label
    if (isLevel(response)) return t('itemAtLevel', { label, level: response, answer: levels[response] })
    return t('itemAnswered', { label, answer: responseText(response, words, String) })
  }
}
