import type { MetadataRoute } from 'next'
import { absoluteUrl } from './http/base-url'

/** Results are kept out of search by their own headers, not here: preview robots have to get in. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absoluteUrl('/sitemap.xml') }
}
