import createNextIntlPlugin from 'next-intl/plugin'
import { findLocales } from './i18n/find-locales.js'

const always = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
]

/** For browsers that do not know frame-ancestors. There is no value that allows every frame, so one page goes without. */
const noFrame = [{ key: 'X-Frame-Options', value: 'DENY' }]

/** What is no page needs nothing: no script, no style, no frame around it. Pages get theirs from lib/security. */
const noPage = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'" },
]

const personal = [{ key: 'X-Robots-Tag', value: 'noindex' }]

/** German lives at the root, every other language below its own name. */
const language = '/:language([a-z]{2})?'

/** @type {import('next').NextConfig} */
const config = {
  env: { LOCALES: findLocales() },
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimizer is switched off: nothing here needs it, and it has been a way in.
  images: { unoptimized: true },
  // Title and preview stand in the head for everyone: robots that Next does not know (Mastodon) do not look further down.
  htmlLimitedBots: /.*/,
  // What draws the pictures is read from disk, where tracing does not see it.
  outputFileTracingIncludes: { '/**': ['./app/picture/draw-worker.ts', './app/picture/fonts/*'] },
  // The proxy looks at no body, and would otherwise hold up to 10 MB of one in memory.
  experimental: { proxyClientMaxBodySize: '1kb' },
  headers: async () => [
    { source: '/:path*', headers: always },
    { source: '/:path((?!(?:[a-z]{2}/)?embed$).*)', headers: noFrame },
    {
      source: '/:path(api/.*|healthz|robots.txt|sitemap.xml|manifest.webmanifest|icons/.*)',
      headers: noPage,
    },
    { source: `${language}/assessment/examples/:path*`, headers: noPage },
    { source: `${language}/compare/samples/:path*`, headers: noPage },
    { source: `${language}/:picture(opengraph-image|square-image)`, headers: noPage },
    { source: `${language}/results/:code/:picture(opengraph-image|square-image)`, headers: noPage },
    { source: `${language}/results/:path*`, headers: personal },
    { source: `${language}/assessment/:code((?!full$).+)`, headers: personal },
    { source: `${language}/compare/:path*`, headers: personal },
    { source: '/api/:path*', headers: personal },
  ],
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
