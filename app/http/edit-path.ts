import { type Locale, localePath } from '@/i18n/locales'

/** The form filled in with the answers of a link; with an item, its screen. */
export function editPath(locale: Locale, code: string, item?: string): string {
  return localePath(locale, `/assessment/${code}${item === undefined ? '' : `#step-${item}`}`)
}
