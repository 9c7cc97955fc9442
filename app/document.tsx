import type { ReactNode } from 'react'
import { Still } from '@/app/still/still'
import { languageOf } from '@/app/words/language'
import { Logo } from '@/components/logo'
import { type Locale, localePath } from '@/i18n/locales'
import '@/app/styles/tokens.css'
import '@/app/styles/page.css'
import '@/app/styles/controls.css'
import '@/app/styles/frame.css'
import '@/app/styles/drawings.css'

interface Props {
  readonly locale: Locale
  readonly children: ReactNode
}

/** The frame of every page: language, ways to every part of the site, and the one sentence that must stand everywhere. */
export async function Document({ locale, children }: Props) {
  const { words } = await languageOf(locale)
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
        <Still>
          <a className="skip-link" href="#main">
            {t('skip')}
          </a>
          <header className="site-header">
            <a className="site-name" href={localePath(locale, '/')}>
              <Logo />
              {t('name')}
            </a>
            <nav aria-label={t('navigation')}>{links}</nav>
            <a className="to-foot" href="#foot">
              {t('menu')}
            </a>
          </header>
        </Still>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Still>
          <footer className="site-footer">
            <p>{t('footer')}</p>
            <nav id="foot" aria-label={t('menu')}>
              {links}
            </nav>
          </footer>
        </Still>
      </body>
    </html>
  )
}
