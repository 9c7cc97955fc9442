import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LOCALES, type Localized } from '@/i18n/locales'

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/** Every page in every language. Addresses of the root's language do not name it: next.config.js puts it in. */
export default async function LocaleLayout({
  params,
  children,
}: Localized & { readonly children: ReactNode }) {
  setRequestLocale((await params).locale)
  return children
}
