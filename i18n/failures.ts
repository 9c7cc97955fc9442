import failureDe from '../messages/failure.de.json'
import failureEn from '../messages/failure.en.json'
import ofResultDe from '../messages/failure-of-result.de.json'
import ofResultEn from '../messages/failure-of-result.en.json'

/**
 * What is said when a page breaks, by language. It travels with the pages, apart from all other messages, because a line
 * that is gone may be the reason: the one place where a new language is named.
 */
export const FAILURES: Readonly<Record<string, typeof failureDe>> = { de: failureDe, en: failureEn }
export const FAILURES_OF_RESULTS: Readonly<Record<string, typeof ofResultDe>> = {
  de: ofResultDe,
  en: ofResultEn,
}
