import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { SECTIONS } from './sections'

/** The table of contents. */
export async function Contents({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method' })
  return (
    <nav className="contents" aria-label={t('contents')}>
      <ol>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`headings.${id}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
