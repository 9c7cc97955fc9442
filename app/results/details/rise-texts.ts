import type { ResultProps } from '@/app/results/parts'
import { isLevel, type Level, neighbour } from '@/lib/instrument/vocabulary'
import { actionFrom, wordingOf } from '@/lib/instrument/wording'
import type { AnswerReport } from '@/lib/report/report'

interface Rising extends Pick<ResultProps, 'language' | 'wording'> {
  readonly report: AnswerReport
  readonly item: string
  /** The level to reach; the next one if left out. */
  readonly to?: Level | undefined
  /** Nothing the firm can do: said is how it notices that this changes. */
  readonly isCircumstance?: boolean
}

/** One item on its way up: today's level, the level to reach, and how to get there. `null`: it has no level today. */
export function riseTexts({ language, wording, report, item, to, isCircumstance = false }: Rising) {
  const t = language.words('advice')
  const itemWording = wordingOf(wording, item)
  const { label, levels, sign } = itemWording
  const today = report.responseSet.responses[item]
  if (today === undefined || !isLevel(today)) return null
  const target = to ?? neighbour(today, 1)
  const text = isCircumstance ? sign : actionFrom(itemWording, today)
  return {
    label,
    lines: [
      t('stepToday', { answer: levels[today] }),
      ...(target === null ? [] : [t('stepThen', { answer: levels[target] })]),
      ...(text === null ? [] : [t(isCircumstance ? 'stepSign' : 'stepHow', { text })]),
    ],
  }
}
