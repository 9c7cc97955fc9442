import { EXAMPLE } from '@/app/operator/offered'
import { headlineOf } from '@/app/words/headline'
import { questionnaireOf } from '@/app/words/instrument'
import { SignatureBlock } from '@/components/signature-block'
import { type Report, type ResultLinks, reportOnAnswers } from '@/lib/report/report'
import type { ResultProps } from '../parts'
import { restsOn } from './rests-on'
import '@/app/styles/result-head.css'

/** The result in one sentence, and beside it what it rests on. */
export function ResultHead({ language, wording, report }: ResultProps) {
  const t = language.words('result')
  const kind = report.kind === 'answers' ? 'heading' : 'headingShared'
  return (
    <div className="result-head">
      <div>
        <p className="hint">{t(isWorkedExample(report) ? 'headingExample' : kind)}</p>
        <h1>{headlineOf({ language, wording, report })}</h1>
      </div>
      <SignatureBlock entries={restsOn({ language, wording, report })} />
    </div>
  )
}

let exampleLinks: ResultLinks | undefined

/** Whether this is the invented firm that the start page shows, and not somebody's own result. */
function isWorkedExample(report: Report): boolean {
  exampleLinks ??= reportOnAnswers(questionnaireOf(EXAMPLE.edition), EXAMPLE).links
  return report.kind === 'answers'
    ? report.links.answers === exampleLinks.answers
    : report.links.scores === exampleLinks.scores
}
