/**
 * What kinds of addresses there are. Headers (next.config.js), the proxy, the step after the build and the metadata of
 * pages all ask here. German lives at the root, every other language below its own name.
 */
const LANGUAGE = '(?:[a-z]{2}/)?'
const PICTURE_FILES = '(?:opengraph-image|square-image)'

/** Patterns without the slash in front and without capturing groups, which Next's own matcher refuses. */
export const PATH_KINDS = {
  /** The one page that may stand in a frame. */
  framed: `${LANGUAGE}embed`,
  /** No page: needs no script, no style, no frame around it. */
  noPage:
    'api/.*|healthz|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|icons/.*|' +
    `${LANGUAGE}(?:assessment/examples/.*|compare/samples/.*|(?:results/[^/]+/)?${PICTURE_FILES})`,
  /** Shared by link, not found by search: what holds answers, and forms that continue something. */
  personal: `api/.*|${LANGUAGE}(?:results(?:/.*)?|compare(?:/.*)?|assessment/(?!full$).+)`,
  /** Says why a link does not open; prerendered. */
  unreadable: `${LANGUAGE}unreadable/.*`,
} as const

export function isOfKind(kind: keyof typeof PATH_KINDS, path: string): boolean {
  return new RegExp(`^/(?:${PATH_KINDS[kind]})$`).test(path)
}

/** What search engines are told about. */
export const PUBLIC_PAGES = ['/', '/assessment', '/assessment/full', '/method'] as const

/** What a page is made from. `prerendered`: nothing that comes with the request, or no page at all. */
type PageSource =
  | { readonly from: 'prerendered' }
  | { readonly from: 'query' }
  /** `picture`: the name of the general one, which stands in for the result's. */
  | { readonly from: 'code'; readonly picture: string }
  | {
      readonly from: 'code'
      readonly picture: null
      /** `''`, or `/en`. */
      readonly language: string
      readonly page: 'results' | 'assessment'
      readonly code: string
    }

/** Other forms with the answers of a code, the full one and that of the current edition, are opened like the code itself. */
const BY_CODE =
  /^(?<language>\/[a-z]{2})?\/(?:results\/(?<result>[^/]+)|assessment\/(?<edit>[^/]+)(?:\/(?:full|today))?)$/
const PICTURE = new RegExp(`^/${LANGUAGE}results/[^/]+/(${PICTURE_FILES})$`)
const COMPARISON = new RegExp(`^/${LANGUAGE}compare$`)

export function pageSource(path: string): PageSource {
  const [, picture] = PICTURE.exec(path) ?? []
  if (picture) return { from: 'code', picture }
  if (COMPARISON.test(path)) return { from: 'query' }
  const { language = '', result, edit } = BY_CODE.exec(path)?.groups ?? {}
  const code = result ?? edit
  if (code === undefined || path === `${language}/assessment/full`) return { from: 'prerendered' }
  return { from: 'code', picture: null, language, page: result ? 'results' : 'assessment', code }
}
