import { isLevel, type Level, type Response } from '../instrument/vocabulary'
import type { ScoreRange } from '../scoring/score-range'
import { EQUAL_WITHIN } from '../scoring/thresholds'

/** What the interface calls the responses that are no level. */
interface ResponseWords {
  readonly unknown: string
  readonly notApplicable: string
}

/** A response as people read it; `ofLevel` says a level: its number, its sentence, or both. */
export function responseText(
  response: Response,
  { unknown, notApplicable }: ResponseWords,
  ofLevel: (level: Level) => string,
): string {
  if (isLevel(response)) return ofLevel(response)
  return response === 'unknown' ? unknown : notApplicable
}

/** What a technology is called within a sentence: "KI"; in English "blockchain", which as a label is "Blockchain". */
export function inSentence(names: { readonly label: string; readonly inSentence?: string }): string {
  return names.inSentence ?? names.label
}

/** What the interface says of figures. */
interface RangeWords {
  readonly notAssessable: string
  /** Stands for a value that is not known. */
  readonly open: string
  /** A value with its range, such as "63 (55 bis 67)". */
  readonly inRange: (parts: Readonly<Record<keyof ScoreRange, string>>) => string
}

/**
 * A figure as people read it: the value alone where nothing can move it, else with its range. A value that is not known is
 * told all the same where both ends are one. `figure` writes one number.
 */
export function rangeText(
  range: ScoreRange,
  { notAssessable, open, inRange }: RangeWords,
  figure: (exact: number) => string = String,
): string {
  const { value, low, high } = range
  if (low === null || high === null) return notAssessable
  if (high - low < EQUAL_WITHIN) return figure(value ?? low)
  return inRange({ value: value === null ? open : figure(value), low: figure(low), high: figure(high) })
}
