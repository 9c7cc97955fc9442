import type { Questionnaire } from '@/lib/instrument/vocabulary'
import { knownEditions } from './known-editions'

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
