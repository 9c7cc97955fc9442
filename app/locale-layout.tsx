import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { Document } from './document'

/** The layout of one language tree. */
export function localeLayout(locale: Locale) {
  return function LocaleLayout({ children }: { readonly children: ReactNode }) {
    setRequestLocale(locale)
    return <Document locale={locale}>{children}</Document>
  }
}
