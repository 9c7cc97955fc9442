import type { FormId } from '../questionnaire/vocabulary'
import type { Compared } from './basis'

/** The questions that figures of many results rest on: those of one form of one edition. */
export interface SharedBasis {
  readonly edition: string
  readonly form: FormId
}

/**
 * The edition that most of the results belong to, the newer one of two that are equal; its full form if all of those
 * results fill it in, else the quick one, which is a part of it. `null` without results.
 */
export function sharedBasis(results: readonly Compared[]): SharedBasis | null {
  const counts = new Map<string, number>()
  for (const { report } of results) counts.set(report.edition, (counts.get(report.edition) ?? 0) + 1)
  let chosen: Compared['questionnaire'] | null = null
  for (const { questionnaire } of results) {
    const [count = 0, most = 0] = [questionnaire, chosen].map((one) => counts.get(one?.edition ?? '') ?? 0)
    const isNewer = chosen === null || questionnaire.number > chosen.number
    if (count > most || (count === most && isNewer)) chosen = questionnaire
  }
  if (chosen === null) return null
  const { edition } = chosen
  const isFull = results.every(({ report }) => report.edition !== edition || report.form === 'full')
  return { edition, form: isFull ? 'full' : 'quick' }
}
