import type { Questionnaire } from '../lib/instrument/vocabulary'
import { CURRENT_EDITION, EDITIONS } from './editions'

/** A released edition by its name. Throws if there is none: names from outside come through a code. */
export function questionnaireOf(edition: string): Questionnaire {
  const questionnaire = find(edition)
  if (!questionnaire) throw new Error(`There is no edition "${edition}".`)
  return questionnaire
}

/** For names from outside: an edition that there is not is answered with today's questions. */
export function editionOrCurrent(edition: string): Questionnaire {
  return find(edition) ?? CURRENT_EDITION
}

const find = (wanted: string) => EDITIONS.find(({ edition }) => edition === wanted)
