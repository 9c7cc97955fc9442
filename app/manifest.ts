import type { MetadataRoute } from 'next'
import { getTranslations } from 'next-intl/server'
import { offeredInWords } from '@/app/words/offered-words'
import { ROOT_LOCALE } from '@/i18n/locales'

/**
 * Makes the site installable. There is no service worker on purpose: nothing personal is ever cached, and browsers
 * install without one. `minimal-ui` keeps the browser's back button and the address, which is the result.
 */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale: ROOT_LOCALE, namespace: 'site' })
  return {
    id: '/',
    name: `${t('name')} – ${t('claim')}`,
    short_name: t('name'),
    description: t('about', { technologies: await offeredInWords(ROOT_LOCALE) }),
    lang: ROOT_LOCALE,
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
