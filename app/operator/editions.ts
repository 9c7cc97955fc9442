import { ownEditions } from '#own-editions'
import { EDITIONS } from '@/content/editions'
import type { Questionnaire } from '@/lib/instrument/vocabulary'

let all: readonly Questionnaire[] | null = null

/**
 * Every edition that this site knows: the released ones, then the operator's own, oldest first. A function, because a browser
 * may run this file before it has read the page to where own ones stand.
 */
export function knownEditions(): readonly Questionnaire[] {
  all ??= [...EDITIONS, ...ownEditions()]
  return all
}

/** The edition that is asked today. */
export function currentEdition(): Questionnaire {
  const current = knownEditions().at(-1)
  if (!current) throw new Error('There is no edition.')
  return current
}

/** An edition by its name. Throws if there is none: names from outside come through a code. */
export function questionnaireOf(edition: string): Questionnaire {
  const questionnaire = find(edition)
  if (!questionnaire) throw new Error(`There is no edition "${edition}".`)
  return questionnaire
}

/** For names from outside: an edition that there is not is answered with today's questions. */
export function editionOrCurrent(edition: string): Questionnaire {
  return find(edition) ?? currentEdition()
}

const find = (wanted: string) => knownEditions().find(({ edition }) => edition === wanted)
