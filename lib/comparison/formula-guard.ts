/**
 * What spreadsheets take for the beginning of a formula, or skip before one: also the wide forms of an Asian keyboard.
 * Source: OWASP, "CSV Injection". An apostrophe in front makes it text; texts that begin with apostrophes before such a
 * character get one more, so that taking it away again is exact.
 */
const WOULD_BE_FORMULA = /^'*[=+\-@\t\r\n\0|＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n\0|＝＋－＠]/

/** A text for a CSV file, such that no spreadsheet computes it. */
export function guardFormula(text: string): string {
  return WOULD_BE_FORMULA.test(text) ? `'${text}` : text
}

/** The text that {@link guardFormula} was given. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
