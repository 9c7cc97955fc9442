import type { MetadataRoute } from 'next'
import { LOCALES, localePath } from '@/i18n/locales'
import { absoluteUrl } from './base-url'

const PUBLIC_PAGES = ['/', '/assessment', '/assessment/full', '/method'] as const

/** The public pages in every language. */
export default function sitemap(): MetadataRoute.Sitemap {
  return LOCALES.flatMap((locale) =>
    PUBLIC_PAGES.map((path) => ({ url: absoluteUrl(localePath(locale, path)) })),
  )
}
