import type { ScoredResult } from '../report/report'
import { byDay } from './by-day'
import { type Entry, type NamedResult, type Naming, UNNAMED } from './collection'
import type { OpenedCode } from './selection'

/** Codes that open, by their days, each with its number and what it is called. `score` makes the result of what a code holds. */
export function nameResults(
  results: readonly { readonly code: string; readonly opened: OpenedCode }[],
  namings: ReadonlyMap<string, Naming>,
  score: (opened: OpenedCode) => ScoredResult,
): readonly NamedResult[] {
  const scored = results.map(({ code, opened }) => ({
    code,
    questionnaire: opened.questionnaire,
    report: score(opened),
  }))
  return byDay(scored).map((result, place) => ({
    ...result,
    number: place + 1,
    naming: namings.get(result.code) ?? UNNAMED,
  }))
}

/** What is said about each code; of one that is named twice the later entry counts. */
export function namingsOf(entries: readonly Entry[]): ReadonlyMap<string, Naming> {
  return new Map(entries.map(({ code, label, group, note }) => [code, { label, group, note }]))
}
