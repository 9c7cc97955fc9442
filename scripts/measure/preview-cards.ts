import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright'
import { PREVIEW_ROBOTS, type PreviewRobot } from '../../e2e/preview-robots'
import { Problem, report } from '../run/problem.mjs'
import { root } from '../run/root.mjs'
import { withServer } from '../run/server'
import { ensureBrowser, LAUNCH_FLAGS } from '../test/browser'

interface Card {
  readonly width: number
  readonly picture: 'above' | 'beside' | 'below'
  readonly title: number
  readonly description: number
}

type Tags = Readonly<Record<string, string>>

/** How each service lays out a card: width in pixels, the picture's place, and lines of title and description. */
const CARDS: Readonly<Record<string, Card>> = {
  WhatsApp: { width: 300, picture: 'above', title: 2, description: 1 },
  LinkedIn: { width: 552, picture: 'above', title: 2, description: 0 },
  Teams: { width: 440, picture: 'beside', title: 2, description: 2 },
  Slack: { width: 400, picture: 'below', title: 2, description: 3 },
  Mastodon: { width: 500, picture: 'above', title: 2, description: 1 },
  Signal: { width: 280, picture: 'above', title: 2, description: 2 },
}
const STYLE = `
  body { margin: 16px; font: 14px/1.35 system-ui, sans-serif; color: #111; background: #e9e9e9 }
  section { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin-bottom: 24px }
  figure { margin: 0 } figcaption { font-weight: 700; margin-bottom: 4px }
  .card { display: flex; flex-direction: column; background: #fff; border-radius: 8px; overflow: hidden }
  .beside { flex-direction: row } .below { flex-direction: column-reverse }
  img { width: 100%; aspect-ratio: 1200 / 630; object-fit: cover; display: block }
  .beside img { width: 120px; aspect-ratio: 1; flex: none }
  .text { padding: 8px 10px } .site { color: #666; font-size: 12px } .title { font-weight: 600 }
  .clamp { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden }`

/** The tags of a page as a robot of that name is given them. */
async function tagsFor(page: Page, address: string, { agent, reads }: PreviewRobot): Promise<Tags> {
  const response = await fetch(address, { headers: { 'user-agent': agent, accept: 'text/html' } })
  if (!response.ok) throw new Problem(`${address} antwortet mit ${response.status}.`)
  const html = Buffer.from(await response.arrayBuffer())
    .subarray(0, reads)
    .toString('utf8')
  return page.evaluate((text) => {
    const { head } = new DOMParser().parseFromString(text, 'text/html')
    const metas = [...head.querySelectorAll<HTMLMetaElement>('meta[property]')]
    return Object.fromEntries(metas.map((meta) => [meta.getAttribute('property') ?? '', meta.content]))
  }, html)
}

/** The picture as it was served, inside the page: a page from nowhere loads nothing from this machine. */
async function pictureOf(tags: Tags, baseUrl: string, { agent }: PreviewRobot): Promise<string> {
  const { pathname } = new URL(tags['og:image'] ?? '')
  const response = await fetch(baseUrl + pathname, { headers: { 'user-agent': agent } })
  return `data:image/png;base64,${Buffer.from(await response.arrayBuffer()).toString('base64')}`
}

const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const lines = (name: string, text: string | undefined, count: number) =>
  count > 0 ? `<div class="${name} clamp" style="-webkit-line-clamp:${count}">${escaped(text)}</div>` : ''

function cardOf(service: string, tags: Tags, picture: string): string {
  const card = CARDS[service]
  if (!card) throw new Error(`There is no card of ${service}.`)
  const { width, picture: place, title, description } = card
  return `<figure><figcaption>${service}</figcaption><div class="card ${place}" style="width:${width}px">
    <img src="${picture}" alt=""><div class="text"><div class="site">${escaped(tags['og:site_name'])}</div>
    ${lines('title', tags['og:title'], title)}${lines('description', tags['og:description'], description)}</div></div></figure>`
}

async function main() {
  const options = {
    'base-url': { type: 'string' },
    folder: { type: 'string', default: 'test-results' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const paths = positionals.length > 0 ? positionals : ['/']
  const { path: executablePath } = await ensureBrowser()
  await withServer(values['base-url'], async (baseUrl) => {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_FLAGS })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      let html = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>`
      for (const path of paths) {
        html += '<section>'
        for (const [service, robot] of Object.entries(PREVIEW_ROBOTS)) {
          const tags = await tagsFor(page, baseUrl + path, robot)
          html += cardOf(service, tags, await pictureOf(tags, baseUrl, robot))
        }
        html += '</section>'
      }
      const folder = join(root, values.folder)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'preview-cards.html'), html)
      await page.setContent(html)
      await page.screenshot({ path: join(folder, 'preview-cards.png'), fullPage: true })
      console.log(`Karten gezeichnet: ${values.folder}/preview-cards.png`)
    } finally {
      await browser.close()
    }
  })
}

try {
  await main()
} catch (error) {
  process.exit(report(error))
}
