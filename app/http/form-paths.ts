import { currentEdition, questionnaireOf } from '@/app/operator/editions'
import { type Locale, localePath } from '@/i18n/locales'
import type { FormId } from '@/lib/instrument/vocabulary'

/** Where the form is sent, and where its answers are shown again if something is missing. */
export const SUBMIT_PATH = '/assessment/submit'
export const CORRECTION_PATH = '/assessment/correction'

/** Below it, by name, the forms of each edition: for drafts begun before a newer one came out. */
const EDITION_PATH = '/assessment/edition'

/** The same for earlier editions of the operator's own, which the build does not know. */
const OWN_EDITION_PATH = '/assessment/own'

/** The edition that an operator is writing, as its file stands. */
export const PREVIEW_PATH = '/assessment/preview'

/** After the form with the answers of a link: the same as the full form. */
export const DEEPER_PATH = '/full'

/** After the form with the answers of a link: those that still hold, in the questions of the current edition. */
export const TODAY_PATH = '/today'

/** Where each form begins. */
export const FORM_PATHS = { quick: '/assessment', full: '/assessment/full' } as const

/** Where the two empty forms of an edition begin, in German; other languages put their name before it. */
export function formPathsOf(edition: string): Readonly<Record<FormId, `/${string}`>> {
  if (edition === currentEdition().edition) return FORM_PATHS
  const quick = `${isOwn(edition) ? OWN_EDITION_PATH : EDITION_PATH}/${edition}` as const
  return { quick, full: `${quick}${DEEPER_PATH}` }
}

/** The examples from all industries of an edition. */
export function examplesPath(edition: string): `/${string}` {
  return isOwn(edition) ? `${OWN_EDITION_PATH}/${edition}/examples` : `/assessment/examples/${edition}`
}

const isOwn = (edition: string) => questionnaireOf(edition).mark !== undefined

/** The form filled in with the answers of a link; with an item, its screen. */
export function editPath(locale: Locale, code: string, item?: string): string {
  const form = localePath(locale, `/assessment/${code}`)
  return item === undefined ? form : screenOf(form, item)
}

/** The screen of an item in a form. */
export const screenOf = (form: string, item: string) => `${form}#step-${item}`
