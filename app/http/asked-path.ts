import { type Locale, splitLocale } from '@/i18n/locales'
import { CORRECTION_PATH, PREVIEW_PATH } from './form-paths'

/** What a path asks for, as far as the proxy has to know. */
export type AskedPath = { readonly locale: Locale } & (
  | { readonly kind: 'code'; readonly code: string; readonly needsAnswers: boolean }
  | { readonly kind: 'picture'; readonly format: string }
  /** A page that is rendered on request and whose path holds no code. `edition`: the one whose form it is. */
  | { readonly kind: 'dynamic'; readonly edition?: string }
  | { readonly kind: 'interface' }
  /** Brings its own headers. */
  | { readonly kind: 'rest' }
)

const PICTURE = /^\/results\/[^/]+\/(opengraph-image|square-image)$/
/** A result, or a form with the answers of a code: its own, the full one, and that of the current edition. */
const BY_CODE = /^\/(?:results\/([^/]+)|assessment\/([^/]+)(?:\/full|\/today)?)$/
/** The codes of a comparison stand in the query; the page itself says which of them do not open. */
const DYNAMIC: readonly string[] = ['/compare', CORRECTION_PATH, PREVIEW_PATH]
/** Forms of operators' own editions, which the build does not know. */
const OWN_FORM = /^\/assessment\/own\/([^/]+)(?:\/full)?$/
const FULL_FORM = '/assessment/full'

export function askedPath(pathname: string): AskedPath {
  const { locale, path } = splitLocale(pathname)
  if (path.startsWith('/api/')) return { locale, kind: 'interface' }
  if (DYNAMIC.includes(path)) return { locale, kind: 'dynamic' }
  const [, edition] = OWN_FORM.exec(path) ?? []
  if (edition !== undefined) return { locale, kind: 'dynamic', edition }
  const [, format] = PICTURE.exec(path) ?? []
  if (format) return { locale, kind: 'picture', format }
  const [, result, form] = BY_CODE.exec(path) ?? []
  const code = result ?? form
  if (code === undefined || path === FULL_FORM) return { locale, kind: 'rest' }
  return { locale, kind: 'code', code, needsAnswers: result === undefined }
}
