import { EXAMPLE } from '@/app/operator/offered'
import { headlineOf } from '@/app/words/headline'
import { questionnaireOf } from '@/app/words/instrument'
import { SignatureBlock } from '@/components/signature-block'
import { askedItems } from '@/lib/instrument/asked-items'
import { type Report, type ResultLinks, reportOnAnswers } from '@/lib/report/report'
import type { ResultProps } from '../parts'
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
      <SignatureBlock entries={entriesOf({ language, wording, report })} />
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

function entriesOf({ language, wording, report }: ResultProps) {
  const t = language.words('result')
  const { form, edition, technologies } = report
  const ids = technologies.map(({ id }) => id)
  const responseSet = report.kind === 'answers' ? report.responseSet : null
  const { industry, size } = responseSet?.profile ?? {}
  const firm = [industry && wording.industries[industry], size && wording.sizes[size]].filter(Boolean)
  const unknown = Object.values(responseSet?.responses ?? {}).filter((response) => response === 'unknown')
  return [
    {
      name: t('scope'),
      text: t('scopeText', {
        form: t(form === 'quick' ? 'formQuickAsked' : 'formFull'),
        count: askedItems(questionnaireOf(edition), form, ids).length,
      }),
    },
    { name: t('answeredOn'), text: language.day(report.answeredOn) },
    ...(responseSet
      ? [{ name: language.words('assessment')('unknown'), text: t('openCount', { count: unknown.length }) }]
      : []),
    { name: t('questionnaire'), text: t('edition', { edition }) },
    ...(firm.length > 0 ? [{ name: t('firm'), text: firm.join(', ') }] : []),
  ]
}
