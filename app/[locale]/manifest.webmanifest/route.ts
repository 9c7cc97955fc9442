import type { MetadataRoute } from 'next'
import { languageOf } from '@/app/words/language'
import { offeredInWords } from '@/app/words/offered-words'
import { LOCALES, type Localized, localePath } from '@/i18n/locales'

export const dynamic = 'force-static'
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/**
 * Makes the site installable. There is no service worker on purpose: nothing personal is ever cached, and browsers
 * install without one. `minimal-ui` keeps the browser's back button and the address, which is the result.
 */
export async function GET(_: Request, { params }: Localized): Promise<Response> {
  const { locale } = await params
  const t = (await languageOf(locale)).words('site')
  const manifest: MetadataRoute.Manifest = {
    id: localePath(locale, '/'),
    name: `${t('name')} – ${t('claim')}`,
    short_name: t('name'),
    description: t('about', { technologies: await offeredInWords(locale) }),
    lang: locale,
    start_url: localePath(locale, '/'),
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return Response.json(manifest, {
    headers: {
      'content-type': 'application/manifest+json',
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}
