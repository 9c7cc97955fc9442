/**
 * What kinds of addresses there are. Headers (next.config.js), the proxy, the step at start and the metadata of
 * pages all ask here. German lives at the root, every other language below its own name.
 */
const LANGUAGE = '(?:[a-z]{2}/)?'
const PICTURE_FILES = '(?:opengraph-image|square-image|qr-code)'

/** Patterns without the slash in front and without capturing groups, which Next's own matcher refuses. */
export const PATH_KINDS = {
  /** The one page that may stand in a frame. */
  framed: `${LANGUAGE}embed`,
  /** No page: needs no script, no style, no frame around it. */
  noPage:
    'api/.*|operator/.*|healthz|robots\\.txt|sitemap\\.xml|icons/.*|' +
    `${LANGUAGE}(?:manifest\\.webmanifest|assessment/(?:examples/.*|own/[^/]+/(?:examples|wording))|compare/(?:samples/.*|words)|(?:results/[^/]+/)?${PICTURE_FILES})`,
  /** Shared by link, not found by search: what holds answers, and forms that continue something. */
  personal: `api/.*|${LANGUAGE}(?:results(?:/.*)?|compare(?:/.*)?|assessment/(?!full$).+)`,
  /** Says why a link does not open, or that there is no such address; prerendered. */
  unreadable: `${LANGUAGE}(?:unreadable/.*|not-found)`,
} as const

export function isOfKind(kind: keyof typeof PATH_KINDS, path: string): boolean {
  return new RegExp(`^/(?:${PATH_KINDS[kind]})$`).test(path)
}

/** Who provides the site, and what it does with what it is told; linked in the foot of every page. */
export const LEGAL_PAGES = ['imprint', 'privacy', 'accessibility'] as const

/** What search engines are told about. */
export const PUBLIC_PAGES = ['/', '/assessment', '/assessment/full', '/method'] as const
