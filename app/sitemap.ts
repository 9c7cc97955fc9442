import type { MetadataRoute } from 'next'
import { LOCALES, localePath } from '@/i18n/locales'
import { PUBLIC_PAGES } from '@/lib/paths/paths'
import { absoluteUrl } from './http/base-url'
import { inEveryLanguage } from './http/in-every-language'

/** The public pages in every language, each with the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  return LOCALES.flatMap((locale) =>
    PUBLIC_PAGES.map((path) => ({
      url: absoluteUrl(localePath(locale, path)),
      alternates: { languages: inEveryLanguage(path) },
    })),
  )
}
