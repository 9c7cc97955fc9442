import { getTranslations } from 'next-intl/server'
import { extentOf } from '@/app/operator/offered'
import { offeredInWords } from '@/app/words/offered-words'
import { Logo } from '@/components/logo'
import { type Locale, localePath } from '@/i18n/locales'

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
          <p className="name">
            <Logo />
            {t('site.name')}
          </p>
          <h1>{t('site.claim')}</h1>
          <p>{t('embed.text', { ...extentOf('quick'), technologies: await offeredInWords(locale) })}</p>
          <a className="button" href={localePath(locale, '/assessment')} target="_blank" rel="noopener">
            {t('start.quickLink')}
          </a>
          <p className="hint">{t('embed.note')}</p>
        </main>
      </body>
    </html>
  )
}

export const EMBED_PATH = '/embed'

/** What the card, and the frame around it, is called. */
export const embedTitle = (form: string, claim: string) => `${form}: ${claim}`

/** Pixels that the card needs in a frame 280 pixels wide, and so in every wider one. Measured by a browser test. */
export const EMBED_HEIGHT = 480
