/** A language that there is wording for, such as `de`. The address of a page alone decides on it. */
export type Locale = string

/** The language of the site's root; every other one lives below its own name. */
export const ROOT_LOCALE: Locale = 'de'

/** Every language with a file in messages/, the root's first: found by the build, so that a new one adds files only. */
export const LOCALES: readonly Locale[] = process.env.LOCALES.split(',')

/** The path of a page in a language: `/assessment` in German, `/en/assessment` in English. */
export function localePath(locale: Locale, path: `/${string}`): string {
  if (locale === ROOT_LOCALE) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** What a page or route below `app/[locale]` is given: its language, and what else its address names. */
export interface Localized<Params = unknown> {
  readonly params: Promise<{ readonly locale: Locale } & Params>
}
