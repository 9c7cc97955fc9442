/** Where the form is sent, and where its answers are shown again if something is missing. */
export const SUBMIT_PATH = '/assessment/submit'
export const CORRECTION_PATH = '/assessment/correction'

/** Carries the submitted fields from the route handler to the page that shows them again, within this server. */
export const SUBMITTED_FIELDS_HEADER = 'x-passgenau-submitted-fields'

/** Below it, by name, the forms of each edition: for drafts begun before a newer one came out. */
export const EDITION_PATH = '/assessment/edition'

/** After the form with the answers of a link: the same as the full form. */
export const DEEPER_PATH = '/full'

/** After the form with the answers of a link: those that still hold, in the questions of the current edition. */
export const TODAY_PATH = '/today'

/** Below it, by edition, the examples from all industries. */
export const EXAMPLES_PATH = '/assessment/examples'

/** Fields on the first screen, in their order. */
export const SETUP_FIELDS = ['technologies', 'form', 'industry', 'size'] as const

export function isSetupField(name: string): boolean {
  return SETUP_FIELDS.some((field) => field === name)
}

/** Where each form begins. */
export const FORM_PATHS = { quick: '/assessment', full: '/assessment/full' } as const
