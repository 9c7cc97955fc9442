import { getTranslations } from 'next-intl/server'
import { type Locale, localePath } from '@/i18n/locales'

/** What Passgenau is in three lines, and the way into the quick check, in a tab of its own. */
export async function EmbedPage({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'embed' })
  const site = await getTranslations({ locale, namespace: 'site' })
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('title')}</title>
      </head>
      <body>
        <main>
          <p className="name">{site('name')}</p>
          <h1>{site('claim')}</h1>
          <p>{t('text')}</p>
          <a className="button" href={localePath(locale, '/assessment')} target="_blank" rel="noopener">
            {t('begin')}
          </a>
          <p className="hint">{t('note')}</p>
        </main>
      </body>
    </html>
  )
}
