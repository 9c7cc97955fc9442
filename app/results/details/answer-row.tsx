import type { ReactNode } from 'react'
import type { ResultProps } from '@/app/results/parts'
import { wordingOf } from '@/app/words/instrument'
import { isLevel } from '@/lib/instrument/vocabulary'
import { responseText } from '@/lib/report/in-words'
import type { AnswerReport } from '@/lib/report/report'

/**
 * Rows that say how an item was answered: its level as a sign, read out in words, and the sentence that was ticked. A row
 * begins with whatever names the item. Items must have been asked.
 */
export function answerRows({ language, wording, report }: ResultProps & { readonly report: AnswerReport }) {
  const t = language.words('result')
  const assessment = language.words('assessment')
  const words = { unknown: assessment('unknown'), notApplicable: assessment('notApplicable') }
  return (item: string, name: ReactNode) => {
    const { levels } = wordingOf(wording, item)
    const response = report.responseSet.responses[item] ?? 'unknown'
    return (
      <li key={item}>
        {name}
        <i data-level={response}>{isLevel(response) ? t('level', { level: response }) : null}</i>
        {` ${responseText(response, words, (level) => levels[level])}`}
      </li>
    )
  }
}
