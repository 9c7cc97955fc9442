import type { Report } from './report'

/** The documented JSON of a result, the same for both kinds of code. */
export function resultJson({ edition, form, answeredOn, technologies }: Report) {
  return { edition, form, answeredOn, technologies }
}
