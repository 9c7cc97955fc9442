import type { ReactNode } from 'react'
import { languageOf } from '@/app/words/language'
import { Logo } from '@/components/logo'
import { LOCALES, type Locale, localePath } from '@/i18n/locales'

interface Props {
  readonly locale: Locale
  /** Where the page lies in every language: its path without the language, and what its address asks for. */
  readonly path: `/${string}`
  readonly children: ReactNode
}

/**
 * The frame of every page: language, ways to every part of the site and to the same page in other languages, and the
 * one sentence that must stand everywhere.
 */
export async function Document({ locale, path, children }: Props) {
  const { words } = await languageOf(locale)
  const others = await Promise.all(LOCALES.filter((other) => other !== locale).map(languageOf))
  const t = words('site')
  const links = (
    <>
      <a href={localePath(locale, '/assessment')}>{t('quickForm')}</a>
      <a href={localePath(locale, '/assessment/full')}>{t('fullForm')}</a>
      <a href={localePath(locale, '/compare')}>{t('compare')}</a>
      <a href={localePath(locale, '/method')}>{t('method')}</a>
    </>
  )
  return (
    <html lang={locale}>
      <body>
        <a className="skip-link" href="#main">
          {t('skip')}
        </a>
        <header className="site-header">
          <a className="site-name" href={localePath(locale, '/')}>
            <Logo />
            {t('name')}
          </a>
          <nav aria-label={t('navigation')}>{links}</nav>
          {others.map((other) => (
            <a
              href={localePath(other.locale, path)}
              hrefLang={other.locale}
              lang={other.locale}
              key={other.locale}
            >
              {other.words('site')('language')}
            </a>
          ))}
          <a className="to-foot" href="#foot">
            {t('menu')}
          </a>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <p>{t('footer')}</p>
          <nav id="foot" aria-label={t('menu')}>
            {links}
          </nav>
        </footer>
      </body>
    </html>
  )
}
