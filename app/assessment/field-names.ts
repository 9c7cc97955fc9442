/** Where the form is sent, and where its answers are shown again if something is missing. */
export const SUBMIT_PATH = '/assessment/submit'
export const CORRECTION_PATH = '/assessment/correction'

/** Carries the submitted fields from the route handler to the page that shows them again, within this server. */
export const SUBMITTED_FIELDS_HEADER = 'x-passgenau-submitted-fields'
