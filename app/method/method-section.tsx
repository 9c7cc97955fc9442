import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { SectionId } from './sections'

interface Props {
  readonly locale: Locale
  readonly id: SectionId
  readonly children: ReactNode
}

/** A section that the table of contents leads to. */
export async function MethodSection({ locale, id, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'method' })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`headings.${id}`)}</h2>
      {children}
    </section>
  )
}
