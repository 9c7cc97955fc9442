/** Where the form is sent, and where its answers are shown again if something is missing. */
export const SUBMIT_PATH = '/assessment/submit'
export const CORRECTION_PATH = '/assessment/correction'

/** Carries the submitted fields from the route handler to the page that shows them again, within this server. */
export const SUBMITTED_FIELDS_HEADER = 'x-passgenau-submitted-fields'

/** Below it, by name, the form of each edition: for drafts begun before a newer one came out. */
export const EDITION_PATH = '/assessment/edition'

/** After the form with the answers of a link: the same as the full form. */
export const DEEPER_PATH = '/full'
