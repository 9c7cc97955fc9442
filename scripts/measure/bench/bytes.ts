import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession } from 'playwright'
import { type Bench, withServer } from './bench-context'
import { withBrowser } from './browse'
import { PAGES, PLAIN_FORM } from './pages'
import { plainForm } from './plain-form'
import { withPlainServer } from './plain-server'
import { joined, type Samples, type Table } from './table'

/** What React writes into the page a second time, for its own use. */
const FLIGHT = /<script(?![^>]*\ssrc=)[^>]*>\(?self\.__next_f[\s\S]*?<\/script>/g
const KINDS: Readonly<Record<string, string>> = { Document: 'html', Stylesheet: 'css', Script: 'js' }
const COLUMNS = [
  { key: 'html', name: 'HTML', digits: 1 },
  { key: 'flight', name: 'of it flight data', digits: 1 },
  { key: 'css', name: 'CSS', digits: 1 },
  { key: 'js', name: 'JavaScript', digits: 1 },
  { key: 'other', name: 'other', digits: 1 },
  { key: 'total', name: 'total', digits: 1 },
]

const sizeOf = (text: string) => Buffer.byteLength(text)
const packedSizeOf = (text: string) => gzipSync(text).length

interface Weight {
  readonly sent: Samples
  readonly read: Samples
}

/** Every page in a browser that has nothing cached: all it asks for until the line has been quiet for half a second. */
export async function bytesPart(bench: Bench): Promise<readonly Table[]> {
  const rows = await withServer(bench, ({ address }) =>
    withPlainServer(plainForm(), (form) =>
      withBrowser(async (browser) => {
        const wanted = Object.entries(PAGES).map(([name, path]) => [name, address + path] as const)
        const weighed: { name: string; runs: Weight[] }[] = []
        for (const [name, url] of [...wanted, [PLAIN_FORM, form] as const]) {
          const runs: Weight[] = []
          for (let run = 0; run < bench.runs; run += 1) runs.push(await weigh(browser, url))
          weighed.push({ name, runs })
        }
        return weighed
      }),
    ),
  )
  const requests = { key: 'requests', name: 'requests' }
  const rowsOf = (kind: keyof Weight) =>
    rows.map(({ name, runs }) => ({ name, samples: joined(runs.map((run) => run[kind])) }))
  return [
    {
      title: 'Bytes over the wire, kB',
      note: 'Compressed, with headers; flight data is what a page would be shorter by without it. 1 kB = 1000 bytes.',
      columns: [requests, ...COLUMNS],
      rows: rowsOf('sent'),
    },
    { title: 'Bytes unpacked, kB', columns: COLUMNS, rows: rowsOf('read') },
  ]
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ locale: 'de-DE' })
  try {
    const page = await context.newPage()
    const requests = await listRequests(await context.newCDPSession(page))
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    const html = (await response?.text()) ?? ''
    const bare = html.replace(FLIGHT, '')
    const all = [...requests.values()]
    return {
      sent: {
        requests: [all.length],
        ...sums(all, 'sent', packedSizeOf(html) - packedSizeOf(bare)),
      },
      read: sums(all, 'read', sizeOf(html) - sizeOf(bare)),
    }
  } finally {
    await context.close()
  }
}

interface Asked {
  kind: string
  sent: number
  read: number
}

async function listRequests(devtools: CDPSession) {
  const requests = new Map<string, Asked>()
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url)) requests.set(requestId, { kind: 'other', sent: 0, read: 0 })
  })
  const change = (id: string, by: (asked: Asked) => void) => {
    const asked = requests.get(id)
    if (asked) by(asked)
  }
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    change(requestId, (asked) => {
      asked.kind = KINDS[type] ?? 'other'
    })
  })
  devtools.on('Network.dataReceived', ({ requestId, dataLength }) => {
    change(requestId, (asked) => {
      asked.read += dataLength
    })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    change(requestId, (asked) => {
      asked.sent += encodedDataLength
    })
  })
  await devtools.send('Network.enable')
  return requests
}

function sums(all: readonly Asked[], which: 'sent' | 'read', flight: number): Samples {
  const sum = (kind?: string) =>
    all
      .filter((asked) => kind === undefined || asked.kind === kind)
      .reduce((bytes, asked) => bytes + asked[which], 0) / 1000
  return {
    html: [sum('html')],
    flight: [flight / 1000],
    css: [sum('css')],
    js: [sum('js')],
    other: [sum('other')],
    total: [sum()],
  }
}
