import de from '../messages/failure-of-result.de.json'
import en from '../messages/failure-of-result.en.json'

/** What is said when a result cannot be shown, by language; it travels with every result. */
export const FAILURES_OF_RESULTS: Readonly<Record<string, typeof de>> = { de, en }
