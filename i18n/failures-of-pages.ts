import de from '../messages/failure-of-page.de.json'
import en from '../messages/failure-of-page.en.json'

/** What is said when a page breaks in the browser, by language; it travels with every page that has a script. */
export const FAILURES_OF_PAGES: Readonly<Record<string, typeof de>> = { de, en }
