/** A language that there is wording for, such as `de`. The address of a page alone decides on it. */
export type Locale = string

/** The language of the site's root; every other one lives below its own name. */
export const ROOT_LOCALE: Locale = 'de'

/** Every language with a file in messages/, the root's first: found by the build, so that a new one adds files only. */
export const LOCALES: readonly Locale[] = process.env.LOCALES.split(',')

/** How a language writes days and figures: English as in Britain. */
export const formatLocale = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale)

/** The path of a page in a language: `/assessment` in German, `/en/assessment` in English. */
export function localePath(locale: Locale, path: `/${string}`): `/${string}` {
  if (locale === ROOT_LOCALE) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** The way back: the language that a path names, and the path without it. What is no language of ours is part of the path. */
export function splitLocale(pathname: string): { readonly locale: Locale; readonly path: string } {
  const [, first = ''] = pathname.split('/', 2)
  if (first === ROOT_LOCALE || !LOCALES.includes(first)) return { locale: ROOT_LOCALE, path: pathname }
  return { locale: first, path: pathname.slice(first.length + 1) || '/' }
}

/** What a page or route below `app/[locale]` is given: its language, and what else its address names. */
export interface Localized<Params = unknown> {
  readonly params: Promise<{ readonly locale: Locale } & Params>
}
