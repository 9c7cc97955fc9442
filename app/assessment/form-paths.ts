import { CURRENT_EDITION } from '@/content/editions'
import type { FormId } from '@/lib/questionnaire/vocabulary'
import { DEEPER_PATH, EDITION_PATH, FORM_PATHS } from './field-names'

/** Where the two empty forms of a released edition begin, in German; other languages put their name before it. */
export function formPathsOf(edition: string): Readonly<Record<FormId, `/${string}`>> {
  if (edition === CURRENT_EDITION.edition) return FORM_PATHS
  const quick = `${EDITION_PATH}/${edition}` as const
  return { quick, full: `${quick}${DEEPER_PATH}` }
}
