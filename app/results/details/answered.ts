import type { ResultProps } from '@/app/results/parts'
import { wordingOf } from '@/lib/instrument/wording'
import { responseText } from '@/lib/report/in-words'
import type { AnswerReport } from '@/lib/report/report'
import type { AnswerRow } from './answer-rows'

/** Items as rows that say how they were answered, named by their label or stem. All of them must have been asked. */
export function answered(
  { language, wording, report }: ResultProps & { readonly report: AnswerReport },
  items: readonly string[],
  name: 'label' | 'stem',
): { readonly rows: readonly AnswerRow[]; readonly level: string } {
  const t = language.words('assessment')
  const words = { unknown: t('unknown'), notApplicable: t('notApplicable') }
  const rows = items.map((item): AnswerRow => {
    const itemWording = wordingOf(wording, item)
    const response = report.responseSet.responses[item] ?? 'unknown'
    const text = responseText(response, words, (level) => itemWording.levels[level])
    return [item, itemWording[name], response, text]
  })
  return { rows, level: language.words('result').raw('level') }
}
