/** What every address of the site processes, by kind; patterns as they stand in the app's folders, without the language. */
export const ROUTES = {
  reading: [
    '/',
    '/method',
    '/imprint',
    '/privacy',
    '/accessibility',
    '/unreadable/[problem]',
    '/not-found',
    '/assessment/preview',
    '/manifest.webmanifest',
    '/embed',
    '/opengraph-image',
    '/square-image',
    '/operator/logo',
    '/operator/style.css',
    '/healthz',
  ],
  form: [
    '/assessment',
    '/assessment/full',
    '/assessment/edition/[edition]',
    '/assessment/edition/[edition]/full',
    '/assessment/examples/[edition]',
    '/assessment/own/[edition]',
    '/assessment/own/[edition]/full',
    '/assessment/own/[edition]/examples',
    '/assessment/own/[edition]/wording',
  ],
  sending: ['/assessment/submit', '/assessment/correction'],
  filled: ['/assessment/[code]', '/assessment/[code]/full', '/assessment/[code]/today'],
  result: ['/results/[code]'],
  pictures: ['/results/[code]/opengraph-image', '/results/[code]/square-image', '/results/[code]/qr-code'],
  comparison: ['/compare', '/compare/open', '/compare/words', '/compare/samples/[sample]'],
  interface: ['/api/results', '/api/results/[code]', '/api/files', '/api/[...unknown]'],
} as const satisfies Readonly<Record<string, readonly `/${string}`[]>>

export type RouteKind = keyof typeof ROUTES
export const ROUTE_KINDS = Object.keys(ROUTES) as readonly RouteKind[]

/** The addresses that a reader would know a kind by: no parts that only the server asks for. */
export const SHOWN: Readonly<Record<RouteKind, readonly string[]>> = {
  reading: ['/', '/method', '/imprint', '/privacy', '/accessibility', '/embed'],
  form: ['/assessment', '/assessment/full'],
  sending: ['/assessment/submit'],
  filled: ['/assessment/…'],
  result: ['/results/…'],
  pictures: ['/results/…/opengraph-image', '/results/…/square-image', '/results/…/qr-code'],
  comparison: ['/compare'],
  interface: ['/api/results', '/api/files'],
}
