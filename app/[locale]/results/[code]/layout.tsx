import type { ReactNode } from 'react'
import { Document } from '@/app/document'
import type { Localized } from '@/i18n/locales'

type Props = Localized<{ readonly code: string }> & { readonly children: ReactNode }

/** Stays where the result itself cannot be shown. */
export default async function ResultLayout({ params, children }: Props) {
  const { locale, code } = await params
  return (
    <Document locale={locale} path={`/results/${code}`}>
      {children}
    </Document>
  )
}
