/** Carries the submitted fields from the route handler to the page that shows them again, within this server. */
export const SUBMITTED_FIELDS_HEADER = 'x-passgenau-submitted-fields'

/** Fields on the first screen, in their order. */
export const SETUP_FIELDS = ['technologies', 'form', 'industry', 'size'] as const

export function isSetupField(name: string): boolean {
  return SETUP_FIELDS.some((field) => field === name)
}
