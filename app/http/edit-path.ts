import { type Locale, localePath } from '@/i18n/locales'

/** The form filled in with the answers of a link; with an item, its screen. */
export function editPath(locale: Locale, code: string, item?: string): string {
  const form = localePath(locale, `/assessment/${code}`)
  return item === undefined ? form : screenOf(form, item)
}

/** The screen of an item in a form. */
export const screenOf = (form: string, item: string) => `${form}#step-${item}`
