import { CURRENT_EDITION } from '@/content/editions'
import { type Locale, localePath } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'

/** Where the form is sent, and where its answers are shown again if something is missing. */
export const SUBMIT_PATH = '/assessment/submit'
export const CORRECTION_PATH = '/assessment/correction'

/** Below it, by name, the forms of each edition: for drafts begun before a newer one came out. */
const EDITION_PATH = '/assessment/edition'

/** After the form with the answers of a link: the same as the full form. */
export const DEEPER_PATH = '/full'

/** After the form with the answers of a link: those that still hold, in the questions of the current edition. */
export const TODAY_PATH = '/today'

/** Below it, by edition, the examples from all industries. */
export const EXAMPLES_PATH = '/assessment/examples'

/** Where each form begins. */
export const FORM_PATHS = { quick: '/assessment', full: '/assessment/full' } as const

/** Where the two empty forms of a released edition begin, in German; other languages put their name before it. */
export function formPathsOf(edition: string): Readonly<Record<FormId, `/${string}`>> {
  if (edition === CURRENT_EDITION.edition) return FORM_PATHS
  const quick = `${EDITION_PATH}/${edition}` as const
  return { quick, full: `${quick}${DEEPER_PATH}` }
}

/** The form filled in with the answers of a link; with an item, its screen. */
export function editPath(locale: Locale, code: string, item?: string): string {
  const form = localePath(locale, `/assessment/${code}`)
  return item === undefined ? form : screenOf(form, item)
}

/** The screen of an item in a form. */
export const screenOf = (form: string, item: string) => `${form}#step-${item}`
