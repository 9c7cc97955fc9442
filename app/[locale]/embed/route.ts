import 'server-only'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbedPage } from '@/app/embed/embed-page'
import { OPERATOR } from '@/app/operator/operator'
import { LOCALES, type Localized } from '@/i18n/locales'
import { embedPolicy } from '@/lib/security/content-security-policy'

/** Drawn during the build, and again at start. */
export const dynamic = 'force-static'
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/**
 * The start of the quick check for other people's sites: the one page that may stand in a frame. No script and nothing
 * to load, since those who read that site have to pay for it.
 */
export async function GET(_: Request, { params }: Localized): Promise<Response> {
  const { locale } = await params
  const [{ renderToStaticMarkup }, styles] = await Promise.all([import('react-dom/server'), readStyles()])
  const page = renderToStaticMarkup(await EmbedPage({ locale }))
  const hash = createHash('sha256').update(styles).digest('base64')
  // Put in afterwards: React would write the quotes of a style sheet as entities.
  const html = page.replace('</head>', `<style>${styles}</style></head>`)
  return new Response(`<!doctype html>${html}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': embedPolicy(`'sha256-${hash}'`, OPERATOR.frameAncestors),
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-robots-tag': 'noindex',
    },
  })
}

async function readStyles(): Promise<string> {
  const folder = join(process.cwd(), 'app/styles')
  const sheets = ['tokens.css', 'embed.css'].map((name) => readFile(join(folder, name), 'utf8'))
  return (await Promise.all(sheets)).join('\n')
}
