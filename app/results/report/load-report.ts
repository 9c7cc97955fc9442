import { makeLanguage } from '@/app/words/make-language'
import { EDITIONS } from '@/content/editions'
import { FACTS } from '@/content/facts/facts'
import { YARDSTICKS } from '@/content/facts/yardsticks'
import type { Locale } from '@/i18n/locales'
import { loadMessages } from '@/i18n/messages'
import { adviceOn } from '@/lib/advice/advice'
import { decodeCode } from '@/lib/codes/decode'
import type { FactWording } from '@/lib/instrument/fact'
import type { Day } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { Plan } from '@/lib/plan/plan'
import { type Report, reportOnAnswers, reportOnScores } from '@/lib/report/report'
import { LAST_DAY } from '@/lib/responses/day'
import type { OperatorLines, ReportParts } from './report-parts'

export interface ReportSource {
  readonly locale: Locale
  readonly code: string
  readonly operator: OperatorLines | null
  readonly siteAddress: string
  readonly plan: Plan | null
  readonly writtenOn: Day
}

/**
 * All that a report is made of, in the language and edition of the result. What its owner marked as good enough is no lever and no
 * step. Throws if the code does not open.
 */
export async function loadReport({ code, plan, ...given }: ReportSource): Promise<ReportParts> {
  const opened = decodeCode(EDITIONS, code, LAST_DAY)
  if (!opened.ok) throw new Error('This code does not open.')
  const { questionnaire } = opened
  const { locale } = given
  const [messages, { wording }, { facts, yardsticks }] = (await Promise.all([
    loadMessages(locale),
    import(`@/content/${questionnaire.edition}/${locale}.ts`),
    import(`@/content/facts/${locale}.ts`),
  ])) as [
    Awaited<ReturnType<typeof loadMessages>>,
    { readonly wording: EditionWording },
    Readonly<Record<'facts' | 'yardsticks', Readonly<Record<string, FactWording>>>>,
  ]
  return {
    ...given,
    ...{ questionnaire, wording, plan, language: makeLanguage(locale, messages) },
    report: reportBehind(opened, plan),
    facts: {
      facts: FACTS,
      yardsticks: YARDSTICKS,
      wording(id) {
        const words = facts[id] ?? yardsticks[id]
        if (!words) throw new Error(`There is no wording for the fact "${id}".`)
        return words
      },
    },
  }
}

function reportBehind(
  opened: Extract<ReturnType<typeof decodeCode>, { readonly ok: true }>,
  plan: Plan | null,
): Report {
  const { questionnaire } = opened
  if (opened.kind === 'scores') return reportOnScores(questionnaire, opened.report)
  const report = reportOnAnswers(questionnaire, opened.responseSet)
  if (plan === null || plan.goodEnough.length === 0) return report
  const { form, technologies, responses } = opened.responseSet
  return {
    ...report,
    advice: technologies.map((id) => adviceOn(questionnaire, form, id, responses, plan.goodEnough)),
  }
}
