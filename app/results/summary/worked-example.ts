import { questionnaireOf } from '@/app/words/instrument'
import { workedExample } from '@/content/2026-1/worked-example'
import { type Report, type ResultLinks, reportOnAnswers } from '@/lib/report/report'

let links: ResultLinks | undefined

/** Whether this is the invented firm that the start page shows, and not somebody's own result. */
export function isWorkedExample(report: Report): boolean {
  links ??= reportOnAnswers(questionnaireOf(workedExample.edition), workedExample).links
  return report.kind === 'answers'
    ? report.links.answers === links.answers
    : report.links.scores === links.scores
}
