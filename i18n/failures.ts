import de from '../messages/failure.de.json'
import en from '../messages/failure.en.json'

/**
 * What is said when no page can be rendered, by language. It travels with every page, apart from all other messages,
 * because a line that is gone may be the reason: here a new language is named.
 */
export const FAILURES: Readonly<Record<string, typeof de>> = { de, en }
