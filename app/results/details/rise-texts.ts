import { isLevel, type Level, neighbour } from '@/lib/instrument/vocabulary'
import { actionFrom, type EditionWording } from '@/lib/instrument/wording'
import type { AnswerReport } from '@/lib/report/report'

/** What rises say beside the wording of the edition. */
export type RiseSentence =
  | 'stepHeading'
  | 'stepRises'
  | 'stepHappens'
  | 'stepToday'
  | 'stepThen'
  | 'stepHow'
  | 'stepSign'
  | 'leversHeading'
  | 'leversInPoints'

interface Rising {
  readonly wording: EditionWording
  readonly report: AnswerReport
  readonly say: (sentence: RiseSentence, values?: Readonly<Record<string, string | number>>) => string
  readonly item: string
  /** The level to reach; the next one if left out. */
  readonly to?: Level | undefined
  /** Nothing the firm can do: said is how it notices that this changes. */
  readonly isCircumstance?: boolean
}

/** One item on its way up: today's level, the level to reach, and how to get there. `null`: it has no level today. */
export function riseTexts({ wording, report, say, item, to, isCircumstance = false }: Rising) {
  const itemWording = wording.items[item]
  const today = report.responseSet.responses[item]
  if (!itemWording || today === undefined || !isLevel(today)) return null
  const { label, levels, sign } = itemWording
  const target = to ?? neighbour(today, 1)
  const text = isCircumstance ? sign : actionFrom(itemWording, today)
  return {
    label,
    lines: [
      say('stepToday', { answer: levels[today] }),
      ...(target === null ? [] : [say('stepThen', { answer: levels[target] })]),
      ...(text === null ? [] : [say(isCircumstance ? 'stepSign' : 'stepHow', { text })]),
    ],
  }
}
