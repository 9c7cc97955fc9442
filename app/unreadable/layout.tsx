import { setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Document } from '@/app/document'

export default function GermanLayout({ children }: { readonly children: ReactNode }) {
  setRequestLocale('de')
  return <Document locale="de">{children}</Document>
}
