import { getTranslations } from 'next-intl/server'
import { type Locale, localePath } from '@/i18n/locales'
import { embedTitle } from './embed-frame'

/** What Passgenau is in three lines, and the way into the quick check, in a tab of its own. */
export async function EmbedPage({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{embedTitle(t('site.quickForm'), t('site.claim'))}</title>
      </head>
      <body>
        <main>
          <p className="name">{t('site.name')}</p>
          <h1>{t('site.claim')}</h1>
          <p>{t('embed.text')}</p>
          <a className="button" href={localePath(locale, '/assessment')} target="_blank" rel="noopener">
            {t('start.quickLink')}
          </a>
          <p className="hint">{t('embed.note')}</p>
        </main>
      </body>
    </html>
  )
}
