import { once } from 'node:events'
import { get, type IncomingHttpHeaders } from 'node:http'
import { Worker } from 'node:worker_threads'
import { cpuMs, residentMb } from './processes'
import { quantile, type Samples } from './table'

const WATCH_EVERY_MS = 25
const HEALTH_EVERY_MS = 25
const PAGE_EVERY_MS = 100

interface Answer {
  /** 0 if none came. */
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

/** Asks for a result's picture over a new connection, and reads it to its end. */
export function pictureOf(address: string, code: string): Promise<Answer> {
  return new Promise((resolve) => {
    const failed = () => resolve({ status: 0, headers: {} })
    get(`${address}/results/${code}/opengraph-image`, { agent: false }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
      response.on('error', failed)
    }).on('error', failed)
  })
}

const isImage = ({ status, headers }: Answer) => status === 200 && headers['content-type'] === 'image/png'
/** The general picture may be kept for five minutes only. */
const isItsOwn = (answer: Answer) =>
  isImage(answer) && String(answer.headers['cache-control']).includes('immutable')

interface Times {
  readonly kept: readonly number[]
  readonly fresh: readonly number[]
}

/** Asks for an address all the while, in a thread of its own. */
async function probe(url: string, everyMs: number) {
  const worker = new Worker(new URL('probe.ts', import.meta.url), { workerData: { url, everyMs } })
  await once(worker, 'message')
  return async (): Promise<Times> => {
    worker.postMessage('stop')
    const [times] = await once(worker, 'message')
    await worker.terminate()
    return times
  }
}

/** Different pictures, all asked for at once, while health and an ordinary page are asked for, too. */
export async function flood(
  address: string,
  pids: readonly number[],
  codes: readonly string[],
): Promise<Samples> {
  const before = residentMb(pids)
  let most = before
  const watching = setInterval(() => {
    most = Math.max(most, residentMb(pids))
  }, WATCH_EVERY_MS)
  const healthTimes = await probe(`${address}/healthz`, HEALTH_EVERY_MS)
  const pageTimes = await probe(`${address}/assessment`, PAGE_EVERY_MS)

  const begin = performance.now()
  const cpuBefore = cpuMs(pids)
  const answers = await Promise.all(codes.map((code) => pictureOf(address, code)))
  const seconds = (performance.now() - begin) / 1000
  const [health, page] = await Promise.all([healthTimes(), pageTimes()])
  clearInterval(watching)
  return {
    seconds: [seconds],
    cpu: [(cpuMs(pids) - cpuBefore) / 1000],
    missing: [answers.filter((answer) => !isImage(answer)).length],
    own: [answers.filter(isItsOwn).length],
    healthKept: [quantile(health.kept, 0.95)],
    healthFresh: [quantile(health.fresh, 0.95)],
    page: [quantile(page.fresh, 0.95)],
    memory: [most - before],
  }
}
