import { EXAMPLE } from '@/app/operator/offered'
import { questionnaireOf } from '@/app/words/instrument'
import { type Report, type ResultLinks, reportOnAnswers } from '@/lib/report/report'

let links: ResultLinks | undefined

/** Whether this is the invented firm that the start page shows, and not somebody's own result. */
export function isWorkedExample(report: Report): boolean {
  links ??= reportOnAnswers(questionnaireOf(EXAMPLE.edition), EXAMPLE).links
  return report.kind === 'answers'
    ? report.links.answers === links.answers
    : report.links.scores === links.scores
}
