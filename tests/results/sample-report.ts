import { loadReport, type ReportSource } from '@/app/results/report/load-report'
import { questionnaire } from '@/content/2026-1/structure'
import { workedExample } from '@/content/2026-1/worked-example'
import { reportOnAnswers } from '@/lib/report/report'

/** The two links of the worked example. */
export const LINKS = reportOnAnswers(questionnaire, workedExample).links

/** What a report on the worked example is made of, in German and without a plan unless told otherwise. */
export const sampleReport = (given: Partial<ReportSource> = {}) =>
  loadReport({
    ...{ locale: 'de', code: LINKS.answers, operator: null, plan: null },
    ...{ siteAddress: 'https://passgenau.example', writtenOn: '2026-11-28' },
    ...given,
  })
