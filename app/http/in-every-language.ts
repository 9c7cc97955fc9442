import { LOCALES, localePath, ROOT_LOCALE } from '@/i18n/locales'
import { absoluteUrl } from './base-url'

/** Where a page lies in each language, for search engines: `x-default` for whoever reads none of them. */
export function inEveryLanguage(path: `/${string}`): Readonly<Record<string, string>> {
  const addresses = LOCALES.map((locale) => [locale, absoluteUrl(localePath(locale, path))] as const)
  return { ...Object.fromEntries(addresses), 'x-default': absoluteUrl(localePath(ROOT_LOCALE, path)) }
}
