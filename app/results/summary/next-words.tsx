import { editPath } from '@/app/http/form-paths'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { NextAction } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import type { ResultProps } from '../parts'
import { nextSentence } from './next-sentence'

interface Props extends ResultProps {
  readonly report: AnswerReport
  readonly technology: TechnologyId
  readonly action: NextAction
}

/** What to do next, in a sentence, and the way there. */
export function NextWords({ language, wording, report, technology, action }: Props) {
  const advice = language.words('advice')
  const sentence = nextSentence({ language, wording, technology, action })
  switch (action.kind) {
    case 'clarify':
      return (
        <>
          {`${sentence} `}
          <a href={editPath(language.locale, report.links.answers, action.item)}>{advice('clarify')}</a>
        </>
      )
    case 'raise':
      return (
        <>
          {`${sentence} `}
          <a href={`#details-${technology}`}>{advice('heading')}</a>
        </>
      )
    default:
      // From the quick form, the way on stands once, below the rows.
      return sentence
  }
}
