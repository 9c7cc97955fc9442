import { fillSentence } from '@/app/words/fill-sentence'
import type { FrameWords } from '../words'
import { groupInWords } from './figures-in-words'

interface HeadProps {
  readonly count: number
  /** `null`: all groups, the empty one: results without. */
  readonly group: string | null
  readonly edition: string
  readonly words: FrameWords
}

/** On paper only: what the report is about. */
export function PrintHead({ count, group, edition, words }: HeadProps) {
  return (
    <p className="on-paper">
      {fillSentence(words.charts.reportAbout, { count, group: groupInWords(group, words), edition })}
    </p>
  )
}

interface FootProps {
  /** Of the page that explains every figure. */
  readonly methodAddress: string
  readonly words: FrameWords
}

/** On paper only: where the figures come from. */
export function PrintFoot({ methodAddress, words }: FootProps) {
  return <p className="on-paper report-foot">{fillSentence(words.charts.reportFoot, { methodAddress })}</p>
}
