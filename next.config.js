import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import { findLocales } from './i18n/find-locales.js'
import { PATH_KINDS } from './lib/paths/paths.ts'

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

const LOCALES = findLocales()
const [ROOT, ...OTHERS] = LOCALES.split(',')
/** First parts of addresses that name no page of the root's language. */
const elsewhere = ['_next', 'api', ...OTHERS].join('|')

/** @type {import('next').NextConfig} */
const config = {
  env: { LOCALES },
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: {
    resolveAlias: {
      // Next sends every browser a stand-in for Node's process, timers and all. What asks for it there only looks whether it is Node's.
      'next/dist/compiled/process': { browser: './app/browser/no-process.cjs' },
      // Likewise what browsers lacked before 2023, and a last resort of its own beside ours.
      '../build/polyfills/polyfill-module': { browser: './app/browser/polyfills.cjs' },
      './builtin/global-error': { browser: './app/global-error.tsx' },
      '../components/builtin/global-error': { browser: './app/global-error.tsx' },
    },
  },
  // The image optimizer is switched off: nothing here needs it, and it has been a way in.
  images: { unoptimized: true },
  // Title and preview stand in the head for everyone: robots that Next does not know (Mastodon) do not look further down.
  htmlLimitedBots: /.*/,
  // What draws the pictures is read from disk, where tracing does not see it.
  outputFileTracingIncludes: { '/**': ['./app/picture/draw-worker.ts', './app/picture/fonts/*'] },
  experimental: {
    // The proxy looks at no body, and would otherwise hold up to 10 MB of one in memory.
    proxyClientMaxBodySize: '1kb',
    // No sheet uses light-dark(); what stands in for it in old browsers would be sent with every page.
    lightningCssFeatures: { exclude: ['light-dark'] },
    // Only so that Next does not warn: the bundler uses it anyway.
    useLightningcss: true,
  },
  // Inside, every page lies below its language, app/[locale].
  redirects: async () => [{ source: `/${ROOT}/:rest*`, destination: '/:rest*', permanent: true }],
  rewrites: async () => ({
    afterFiles: [
      { source: '/', destination: `/${ROOT}` },
      { source: `/:first((?!(?:${elsewhere})(?:/|$))[^/]+)/:rest*`, destination: `/${ROOT}/:first/:rest*` },
    ],
    // Next's own page for what is not found knows no language: it speaks the root's.
    fallback: OTHERS.map((locale) => ({
      source: `/${locale}/:rest*`,
      destination: `/${locale}/not-found`,
    })),
  }),
  headers: async () => [
    { source: '/:path*', headers: always },
    { source: `/:path((?!${PATH_KINDS.framed}$).*)`, headers: noFrame },
    { source: `/:path(${PATH_KINDS.noPage})`, headers: noPage },
    { source: `/:path(${PATH_KINDS.personal})`, headers: personal },
  ],
}

/** The plugin brings a compiler along, which only a build needs. */
export default async function configFor(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config
  const { default: createNextIntlPlugin } = await import('next-intl/plugin')
  return createNextIntlPlugin('./i18n/request.ts')(config)
}
