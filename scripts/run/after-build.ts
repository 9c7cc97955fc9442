import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isNamedBy, READING_PAGES } from '../../app/http/reading-pages'
import { isOfKind } from '../../lib/paths/paths'
import { pagePolicy } from '../../lib/security/content-security-policy'
import { withoutScripts } from '../../lib/security/without-scripts'
import { root } from './root.mjs'

/**
 * Takes the scripts out of the pages that are only read, gives every prerendered page its own Content-Security-Policy,
 * made of the hashes of the inline scripts it still has, and the pages about unreadable links the status 404. Next keeps
 * headers and status of a prerendered page in a `.meta` file beside it; pages rendered on request get a nonce instead
 * (proxy.ts). See docs/decisions.
 */
const SERVER = join(root, '.next/server')
const PRERENDERED = join(SERVER, 'app')
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)"/g
const LANGUAGE = /^\/[a-z]{2}(?=\/|$)/

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
/** The path of a page, without its language. */
const pathOf = (file: string) =>
  `/${file.replace(/\.html$/, '')}`.replace(/^\/index$/, '/').replace(LANGUAGE, '') || '/'

// Next copies what it has served, and would go on serving the copies.
rmSync(join(SERVER, 'route-cache'), { recursive: true, force: true })

const pages = readdirSync(PRERENDERED, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, path: pathOf(file) }))
for (const entry of READING_PAGES) {
  if (!pages.some(({ path }) => isNamedBy(entry, path)))
    throw new Error(`The build holds no page ${entry}, which app/http/reading-pages.ts names.`)
}
for (const { file, path } of pages) {
  const built = readFileSync(join(PRERENDERED, file), 'utf8')
  const html = READING_PAGES.some((entry) => isNamedBy(entry, path)) ? withoutScripts(built) : built
  if (html !== built) writeFileSync(join(PRERENDERED, file), html)
  const metaFile = join(PRERENDERED, file.replace(/\.html$/, '.meta'))
  const meta = JSON.parse(readFileSync(metaFile, 'utf8'))
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashOf(script))
  const sheets = [...html.matchAll(STYLE_SHEET)].map(([, href]) => `<${href}>; rel=preload; as=style`)
  const isUnreadable = isOfKind('unreadable', path)
  meta.headers = { ...meta.headers, 'content-security-policy': pagePolicy([...new Set(hashes)]) }
  // Nothing is painted before the styles are there: named in the header, they are asked for before the page is read.
  if (sheets.length > 0) meta.headers.link = [...new Set(sheets)].join(', ')
  if (isUnreadable) meta.status = 404
  // Next's own 404 page already says no-store. All other pages are asked again each time, which the ETag makes cheap:
  // an old one would name scripts that a new build lacks.
  if (!path.startsWith('/_')) {
    meta.headers['cache-control'] = isUnreadable ? 'no-store' : 'public, max-age=0, must-revalidate'
  }
  writeFileSync(metaFile, JSON.stringify(meta))
}
console.log(`Content-Security-Policy für ${pages.length} vorbereitete Seiten geschrieben.`)
