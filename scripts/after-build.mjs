import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOfKind } from '../lib/paths/paths.ts'
import { pagePolicy } from '../lib/security/content-security-policy.ts'

/**
 * Gives every prerendered page its own Content-Security-Policy, made of the hashes of its inline scripts, and the
 * pages about unreadable links the status 404. Next keeps headers and status of a prerendered page in a `.meta` file
 * beside it; pages rendered on request get a nonce instead (proxy.ts). See docs/decisions.
 */
const PRERENDERED = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../.next/server/app')
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)"/g

const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const pages = readdirSync(PRERENDERED, { recursive: true }).filter((file) => String(file).endsWith('.html'))
for (const page of pages) {
  const html = readFileSync(join(PRERENDERED, page), 'utf8')
  const metaFile = join(PRERENDERED, page.replace(/\.html$/, '.meta'))
  const meta = JSON.parse(readFileSync(metaFile, 'utf8'))
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script]) => hashOf(script))
  const sheets = [...html.matchAll(STYLE_SHEET)].map(([, href]) => `<${href}>; rel=preload; as=style`)
  const isUnreadable = isOfKind('unreadable', `/${page}`)
  meta.headers = { ...meta.headers, 'content-security-policy': pagePolicy([...new Set(hashes)]) }
  // Nothing is painted before the styles are there: named in the header, they are asked for before the page is read.
  if (sheets.length > 0) meta.headers.link = [...new Set(sheets)].join(', ')
  if (isUnreadable) meta.status = 404
  // Next's own 404 page already says no-store. All other pages are asked again each time, which the ETag makes cheap:
  // an old one would name scripts that a new build lacks.
  if (!page.startsWith('_')) {
    meta.headers['cache-control'] = isUnreadable ? 'no-store' : 'public, max-age=0, must-revalidate'
  }
  writeFileSync(metaFile, JSON.stringify(meta))
}
if (pages.length === 0) throw new Error('The build holds no prerendered page: nothing would be protected.')
console.log(`Content-Security-Policy für ${pages.length} vorbereitete Seiten geschrieben.`)
