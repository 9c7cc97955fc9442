import type { ReactNode } from 'react'
import { OPERATOR } from '@/app/operator/operator'
import { OperatorMark } from '@/app/operator/operator-mark'
import { OPERATOR_STYLE_PATH } from '@/app/operator/operator-style'
import { Still } from '@/app/still/still'
import { languageOf } from '@/app/words/language'
import { Logo } from '@/components/logo'
import { LOCALES, type Locale, localePath } from '@/i18n/locales'
import { LEGAL_PAGES } from '@/lib/paths/paths'

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
  const [t, legal] = [words('site'), words('legal')]
  const others = await Promise.all(LOCALES.filter((other) => other !== locale).map(languageOf))
  const elsewhere = others.map(({ locale: other, words: otherWords }) => (
    <a href={localePath(other, path)} hrefLang={other} lang={other} key={other}>
      {otherWords('site')('language')}
    </a>
  ))
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
      {OPERATOR_STYLE_PATH && (
        <head>
          <link rel="stylesheet" href={OPERATOR_STYLE_PATH} />
        </head>
      )}
      <body>
        <Still>
          <a className="skip-link" href="#main">
            {t('skip')}
          </a>
          <header className="site-header">
            <a className="site-name" href={localePath(locale, '/')}>
              <Logo />
              {t('name')}
              <OperatorMark />
            </a>
            <nav aria-label={t('navigation')}>{links}</nav>
            {elsewhere}
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
            <p>
              {[t('footer'), OPERATOR.name && legal('offeredBy', { name: OPERATOR.name })]
                .filter(Boolean)
                .join(' ')}
            </p>
            <nav id="foot" aria-label={t('menu')}>
              {links}
              {LEGAL_PAGES.map((id) => (
                <a href={localePath(locale, `/${id}`)} key={id}>
                  {legal(`${id}.name`)}
                </a>
              ))}
              {elsewhere}
            </nav>
          </footer>
        </Still>
      </body>
    </html>
  )
}
