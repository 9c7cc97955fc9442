import { editPath } from '@/app/http/form-paths'
import { wordingOf } from '@/app/words/instrument'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { actionFrom, firstOf } from '@/lib/instrument/wording'
import type { NextAction } from '@/lib/report/next'
import type { AnswerReport } from '@/lib/report/report'
import type { ResultProps } from '../parts'

interface Props extends ResultProps {
  readonly report: AnswerReport
  readonly technology: TechnologyId
  readonly action: NextAction
}

/** What to do next, in a sentence. */
export function NextWords({ language, wording, report, technology, action }: Props) {
  const [t, advice] = [language.words('result'), language.words('advice')]
  switch (action.kind) {
    case 'clarify': {
      const { item, canChangeVerdict } = action
      return (
        <>
          {t('nextClarify', { clause: wordingOf(wording, item).clarifyClause })}{' '}
          {canChangeVerdict && `${advice('openChanges')} `}
          <a href={editPath(language.locale, report.links.answers, item)}>{advice('clarify')}</a>
        </>
      )
    }
    case 'raise': {
      const itemWording = wordingOf(wording, action.item)
      return (
        <>
          {`${itemWording.label}: ${firstOf(actionFrom(itemWording, action.from) ?? '')} `}
          <a href={`#details-${technology}`}>{advice('heading')}</a>
        </>
      )
    }
    case 'begin':
      return advice('stepNone')
    case 'full-form':
      // The way there stands once, below the rows.
      return advice('stepQuick')
    case 'look-again':
      return `${t('nextNothing')} ${wording.technologies[technology].notNow.brief}`
    case 'none':
      return t('nextNothing')
  }
}
