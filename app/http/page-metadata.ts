import type { Metadata } from 'next'
import { absoluteUrl, BASE_URL } from '@/app/http/base-url'
import { inEveryLanguage } from '@/app/http/in-every-language'
import { OPERATOR } from '@/app/operator/operator'
import { languageOf } from '@/app/words/language'
import { offeredInWords } from '@/app/words/offered-words'
import { type Locale, localePath } from '@/i18n/locales'
import { PREVIEW_SIZE } from '@/lib/drawing/preview-size'
import { isOfKind } from '@/lib/paths/paths'

interface PageDescription {
  readonly locale: Locale
  /** The path without the language, for example `/assessment`. */
  readonly path: `/${string}`
  readonly title: string
  readonly description: string
  /** What preview cards say instead, beside the site's name and the picture. */
  readonly preview?: { readonly title: string; readonly description: string }
  /** Path and alternative text of the preview picture; the general picture if left out. */
  readonly picture?: { readonly path: string; readonly alt: string }
  /** Shared by link, not found by search; left out: by its path. */
  readonly personal?: boolean
}

/** Title, description, preview picture and languages of a page, all addresses absolute. */
export async function pageMetadata(page: PageDescription): Promise<Metadata> {
  const t = (await languageOf(page.locale)).words('site')
  const { title, description, personal = isOfKind('personal', page.path) } = page
  const preview = page.preview ?? { title, description }
  const picture = page.picture ?? {
    path: localePath(page.locale, '/opengraph-image'),
    alt: t('pictureShows', { technologies: await offeredInWords(page.locale) }),
  }
  const image = { url: absoluteUrl(picture.path), alt: picture.alt, type: 'image/png', ...PREVIEW_SIZE }
  const address = absoluteUrl(localePath(page.locale, page.path))
  return {
    metadataBase: new URL(BASE_URL),
    title,
    description,
    referrer: 'no-referrer',
    manifest: localePath(page.locale, '/manifest.webmanifest'),
    ...(personal
      ? { robots: { index: false, follow: false } }
      : { alternates: { canonical: address, languages: inEveryLanguage(page.path) } }),
    openGraph: {
      type: 'website',
      siteName: [t('name'), OPERATOR.name].filter(Boolean).join(' · '),
      locale: t('openGraphLocale'),
      url: address,
      ...preview,
      images: [image],
    },
    twitter: { card: 'summary_large_image', ...preview, images: [image] },
  }
}
