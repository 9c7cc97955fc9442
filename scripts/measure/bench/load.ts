import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { Problem } from '../../run/problem.mjs'
import { type Bench, withServer } from './bench-context'
import { hasNginx, withNginx } from './nginx'
import { PAGES } from './pages'
import { joined, type Samples, type Table } from './table'
import { loadOn, requireWrk } from './wrk'

const SECONDS = { warmUp: 2, page: 4, file: 2 }
const QUICK_SECONDS = { warmUp: 1, page: 2, file: 1 }
const LEFT_OUT = ['an unreadable link', '/assessment/full']

interface Target {
  readonly name: string
  readonly url: string
  readonly body: Buffer
}

/** What two cores give to many at once, the load included. */
export async function loadPart(bench: Bench): Promise<readonly Table[]> {
  await requireWrk()
  const seconds = bench.isQuick ? QUICK_SECONDS : SECONDS
  const { targets, samples } = await withServer(bench, async ({ address }) => {
    const pages = Object.entries(PAGES).filter(([name]) => !LEFT_OUT.includes(name))
    const asked: Target[] = []
    for (const [name, path] of pages)
      asked.push({ name, url: address + path, body: await packedBody(address + path) })
    for (const { url } of asked) await loadOn(url, seconds.warmUp)
    const runs: Samples[][] = asked.map(() => [])
    // In turns, so that what else the machine does meanwhile meets all of them.
    for (let run = 0; run < bench.runs; run += 1) {
      for (const [place, { url }] of asked.entries()) {
        const { perSecond, p50, p95, p99 } = await loadOn(url, seconds.page)
        runs[place]?.push({ perSecond: [perSecond], p50: [p50], p95: [p95], p99: [p99] })
      }
    }
    return { targets: asked, samples: runs.map(joined) }
  })
  const files = hasNginx() ? await filesOf(targets, bench.runs, seconds.file) : []
  return [
    {
      title: 'Under load: 16 connections, gzip',
      note:
        'wrk on the same cores. nginx serves the same body as a static file, packed for each request as the pages are' +
        `${files.length > 0 ? '' : ' – it is not installed: not measured here'}. Latencies in ms.`,
      columns: [
        { key: 'perSecond', name: 'requests/s' },
        { key: 'p50', name: 'p50', digits: 1 },
        { key: 'p95', name: 'p95', digits: 1 },
        { key: 'p99', name: 'p99', digits: 1 },
        { key: 'body', name: 'body, kB', digits: 1 },
        { key: 'packing', name: 'nginx, requests/s' },
        { key: 'packed', name: '… packed beforehand' },
      ],
      rows: targets.map(({ name, body }, place) => ({
        name,
        samples: { ...samples[place], body: [body.length / 1000], ...files[place] },
      })),
    },
  ]
}

function filesOf(targets: readonly Target[], runs: number, seconds: number): Promise<readonly Samples[]> {
  const bodies = targets.map(({ body }) => body)
  return withNginx(bodies, async (addresses) => {
    const all: Samples[][] = addresses.map(() => [])
    for (let run = 0; run < runs; run += 1) {
      for (const [place, { packed, packing }] of addresses.entries()) {
        all[place]?.push({
          packed: [(await loadOn(packed, seconds)).perSecond],
          packing: [(await loadOn(packing, seconds)).perSecond],
        })
      }
    }
    return all.map(joined)
  })
}

/** The body as it comes over the wire. */
function packedBody(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const { statusCode, headers } = response
      buffer(response).then((body) => {
        if (statusCode === 200 && headers['content-encoding'] === 'gzip') resolve(body)
        else reject(new Problem(`Statt einer gepackten Seite kam ${statusCode}: ${url.slice(0, 80)}`))
      }, reject)
    }).on('error', reject)
  })
}
