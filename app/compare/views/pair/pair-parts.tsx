import { fillSentence } from '@/app/words/fill-sentence'
import type { Locale } from '@/i18n/locales'
import { nameOf } from '@/lib/collection/collection'
import { type FigureChange, isCertain } from '@/lib/comparing/figure-change'
import type { ItemChange } from '@/lib/comparing/item-change'
import type { ResultPair } from '@/lib/comparing/pairs'
import type { Response } from '@/lib/instrument/vocabulary'
import { responseText } from '@/lib/report/in-words'
import {
  itemTexts,
  type Messages,
  type MovedTableWords,
  type MovedWords,
  type SomeTexts,
  type SomeTextsByEdition,
  textsOf,
} from '../../words'
import { signedPoints } from '../figures-in-words'

/** What the comparison of two is made from, in short among others or in full. */
export interface PairProps {
  readonly locale: Locale
  readonly words: MovedWords
  readonly texts: SomeTextsByEdition
  readonly pair: ResultPair
}

/** On a page of its own, drawn on the server alone, all words are at hand. */
export interface FullProps extends PairProps {
  readonly words: Messages
}

/** What the two are called, at the head of their columns. */
export type Sides = Readonly<Record<'before' | 'after', string>>

/** The name of the firm; where the two are called differently, both: "Ergebnis 1 → Ergebnis 2". */
export function pairName({ before, after }: ResultPair, words: MovedTableWords): string {
  const [from = '', to = ''] = [before, after].map((result) => nameOf(result, words.workbench.unnamed))
  return from === to || (before.naming.label.trim() !== '' && after.naming.label.trim() !== '')
    ? to
    : fillSentence(words.moved.names, { before: from, after: to })
}

/** What has to be known before figures are read: the same day, different forms or editions, technologies in only one of them. */
export function pairNotes({
  words,
  texts,
  pair: { before, after, comparison },
}: PairProps): readonly string[] {
  const t = words.compare
  const { basis, onlyBefore, onlyAfter, technologies } = comparison
  const isApart = basis === 'other-edition' && technologies.length === 0
  const names = (ids: typeof onlyBefore) =>
    ids.map((id) => textsOf(texts, after.report.edition).technologies[id].name).join(', ')
  return [
    ...(before.report.answeredOn === after.report.answeredOn ? [t.oneDay] : []),
    ...(basis === 'all-questions' || isApart ? [] : [t.basis[basis]]),
    ...(onlyBefore.length > 0 ? [fillSentence(t.onlyBefore, { names: names(onlyBefore) })] : []),
    ...(onlyAfter.length > 0 ? [fillSentence(t.onlyAfter, { names: names(onlyAfter) })] : []),
  ]
}

interface DifferenceProps extends Pick<PairProps, 'locale' | 'words'> {
  readonly change: FigureChange
}

/** The points with their sign, and in words what they mean. A difference that proves nothing is not set in bold. */
export function Difference({ locale, words, change }: DifferenceProps) {
  const { difference, trend } = change
  const points = difference === null ? null : signedPoints(locale, difference)
  return (
    <span className="difference" data-trend={trend}>
      {points !== null && (isCertain(change) ? <strong>{points}</strong> : <span>{points}</span>)}
      <small>{` ${words.compare.figureTrends[trend]}`}</small>
    </span>
  )
}

interface AnswerProps {
  readonly words: MovedWords
  readonly texts: SomeTexts
  readonly change: ItemChange
}

/** The answer to an item before and after. */
export function Answers({ words, texts, change }: AnswerProps) {
  const { levels } = itemTexts(texts, change.item)
  return (
    <dl className="before-after">
      {(['before', 'after'] as const).map((side) => (
        <div key={side}>
          <dt>{words.compare[side]}</dt>
          <dd>{answerInWords(change[side] ?? 'unknown', levels, words)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** As the form words it: the level's sentence with its number, "Weiß ich nicht" or "Trifft auf uns nicht zu". */
export function answerInWords(
  response: Response,
  levels: readonly string[],
  { assessment, result }: MovedWords,
): string {
  return responseText(
    response,
    assessment,
    (level) => `${levels[level]} (${fillSentence(result.level, { level })})`,
  )
}
