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
