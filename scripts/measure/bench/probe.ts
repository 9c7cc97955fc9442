import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/**
 * Asks for one address again and again, beside the thread that makes the load: over a connection that is kept, as monitors
 * and proxies do, and over a new one each time, which has to wait behind all that knock at the same time. Tells how long
 * the answers took.
 */
const { url, everyMs } = workerData as { readonly url: string; readonly everyMs: number }
const kept = new Agent({ keepAlive: true, maxSockets: 1 })
const asked = { kept: [] as Promise<number>[], fresh: [] as Promise<number>[] }

/** Milliseconds until the whole answer was there; without end if none came. */
function ask(agent: Agent | false): Promise<number> {
  const begin = performance.now()
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      response.resume()
      const isGood = response.statusCode === 200
      response.on('end', () => resolve(isGood ? performance.now() - begin : Number.POSITIVE_INFINITY))
    }).on('error', () => resolve(Number.POSITIVE_INFINITY))
  })
}

// The connection that is kept stands before the load begins.
await ask(kept)
let isBusy = false
const timer = setInterval(async () => {
  asked.fresh.push(ask(false))
  if (isBusy) return
  isBusy = true
  const answer = ask(kept)
  asked.kept.push(answer)
  await answer
  isBusy = false
}, everyMs)
parentPort?.postMessage('ready')
parentPort?.once('message', async () => {
  clearInterval(timer)
  parentPort?.postMessage({ kept: await Promise.all(asked.kept), fresh: await Promise.all(asked.fresh) })
  kept.destroy()
})
