import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNamedBy, READING_PAGES } from '../../app/http/reading-pages'
import { isOfKind } from '../../lib/paths/paths'
import { pagePolicy } from '../../lib/security/content-security-policy'
import { withoutScripts } from '../../lib/security/without-scripts'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)"/g
const LANGUAGE = /^\/[a-z]{2}(?=\/|$)/
/** Next's own name for whose page it is, and then the page's path. */
const OWNER = /^.*\/\$\//

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
/** The path of a page, without its language. */
const pathOf = (page: string) => `/${page}`.replace(LANGUAGE, '') || '/'

/**
 * Takes the scripts out of the pages that are only read, gives every prerendered page its own Content-Security-Policy,
 * made of the hashes of the inline scripts it still has, and the pages about unreadable links the status 404. Next keeps
 * headers and status of a prerendered page in a `.meta` file beside it; pages rendered on request get a nonce instead
 * (proxy.ts). Returns the files of all pages and pictures by their paths. See docs/decisions/0002.
 */
export function finishPages(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const prerendered = names.filter((name) => /\.(?:html|body)$/.test(name))
  const pages = prerendered.filter((name) => name.endsWith('.html')).map(withoutEnding)
  for (const entry of READING_PAGES) {
    if (!pages.some((page) => isNamedBy(entry, pathOf(pageOf(page)))))
      throw new Error(`There is no prerendered page ${entry}, which app/http/reading-pages.ts names.`)
  }
  for (const page of pages) finish(join(folder, page), pathOf(pageOf(page)))
  return Object.fromEntries(prerendered.map(withoutEnding).map((file) => [pageOf(file), file]))
}

const withoutEnding = (name: string) => name.replace(/\.(?:html|body)$/, '')
const pageOf = (file: string) => file.replace(OWNER, '')

function finish(file: string, path: string) {
  const rendered = readFileSync(`${file}.html`, 'utf8')
  const html = READING_PAGES.some((entry) => isNamedBy(entry, path)) ? withoutScripts(rendered) : rendered
  if (html !== rendered) writeFileSync(`${file}.html`, html)
  const meta = JSON.parse(readFileSync(`${file}.meta`, 'utf8'))
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashOf(script))
  const sheets = [...html.matchAll(STYLE_SHEET)].map(([, href]) => `<${href}>; rel=preload; as=style`)
  const isUnreadable = isOfKind('unreadable', path)
  meta.headers = { ...meta.headers, 'content-security-policy': pagePolicy([...new Set(hashes)]) }
  // Nothing is painted before the styles are there: named in the header, they are asked for before the page is read.
  if (sheets.length > 0) meta.headers.link = [...new Set(sheets)].join(', ')
  if (isUnreadable) meta.status = 404
  // Next's own 404 page already says no-store. All other pages are asked again each time, which the ETag makes cheap:
  // an old one would name scripts that a new build lacks.
  if (!path.startsWith('/_'))
    meta.headers['cache-control'] = isUnreadable ? 'no-store' : 'public, max-age=0, must-revalidate'
  writeFileSync(`${file}.meta`, JSON.stringify(meta))
}
