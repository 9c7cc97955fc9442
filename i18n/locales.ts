/** The languages there is wording for; the first one lives at the root of the site, every other below its own name. */
export const LOCALES = ['de'] as const
export type Locale = (typeof LOCALES)[number]

/** The path of a page in a language: `/assessment` in German, `/en/assessment` in English. */
export function localePath(locale: Locale, path: `/${string}`): string {
  if (locale === LOCALES[0]) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
