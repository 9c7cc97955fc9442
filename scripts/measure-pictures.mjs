import { once } from 'node:events'
import { get } from 'node:http'
import { Worker } from 'node:worker_threads'
import { ensureInstalled } from './install.mjs'
import { report } from './problem.mjs'
import { loopbackSettings, startServer } from './server.mjs'
import { childrenOf, cpuMs, residentMb } from './server-process.mjs'

/**
 * What pictures cost: processor time of each, memory over many different ones, and a flood of them. Times of the
 * processor, not of the clock, so that other work on the machine does not count.
 */
const AIMS = { cpuMs: 50, healthMs: 300, floodMb: 100, growthMb: 50 }
const WARM_UP = 60
const BATCHES = 7
const BATCH = 100
const MANY = 5000
const STEP = 1000
const FLOOD = 500
const PROBE_EVERY_MS = 25

const technologies = ['ai', 'blockchain', 'bitcoin']

/** Status and headers once the whole answer is there; status 0 if none came. */
function answerTo(url) {
  return new Promise((resolve) => {
    const failed = () => resolve({ status: 0, headers: {} })
    get(url, { agent: false }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }))
      response.on('error', failed)
    }).on('error', failed)
  })
}

async function score(address, responses) {
  const response = await fetch(`${address}/api/results`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ edition: '2026-1', form: 'full', technologies, responses }),
  })
  return response.json()
}

/** Different answer and score codes without end; answers to no question at all tell which ones there are. */
async function* differentCodes(address) {
  const { errors } = await score(address, {})
  const seen = new Set()
  for (let seed = 1; ; seed += 1) {
    let state = seed
    const responses = {}
    for (const { item } of errors) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      responses[item] = [0, 1, 2, 3, 4, 3, 4, 'unknown'][state >>> 29]
    }
    const { code, scoreCode } = await score(address, responses)
    for (const fresh of [code, scoreCode]) {
      if (seen.has(fresh)) continue
      seen.add(fresh)
      yield fresh
    }
  }
}

const pictureOf = (address, code) => answerTo(`${address}/results/${code}/opengraph-image`)
const isItsOwn = ({ headers }) => String(headers['cache-control']).includes('immutable')
const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))]

function show(name, figure, aim, unit) {
  const holds = figure <= aim
  console.log(
    `${name.padEnd(52)}${figure.toFixed(1).padStart(8)} ${unit} (höchstens ${aim})${holds ? '' : '  NICHT ERREICHT'}`,
  )
  return holds
}

/** The median over several batches of pictures asked for one after the other. */
async function costOfOne(address, pids, take) {
  for (const code of await take(WARM_UP)) await pictureOf(address, code)
  const costs = []
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const codes = await take(BATCH)
    const before = cpuMs(pids)
    for (const code of codes) await pictureOf(address, code)
    costs.push((cpuMs(pids) - before) / BATCH)
  }
  console.log(
    `Rechenzeit je Bild in ms, ${BATCHES} Reihen zu ${BATCH}: ${costs.map((ms) => ms.toFixed(1)).join(' ')}`,
  )
  return quantile(costs, 0.5)
}

/** Megabytes at the start, after every thousand and at the end. */
async function memoryOverMany(address, pids, take) {
  const held = [residentMb(pids)]
  for (let drawn = 0; drawn < MANY; drawn += STEP) {
    const codes = await take(STEP)
    for (const code of codes) await pictureOf(address, code)
    held.push(residentMb(pids))
  }
  console.log(`Speicher in MB, am Anfang und nach je ${STEP} verschiedenen Bildern: ${held.join(' ')}`)
  return held
}

/** All at once, with /healthz asked all the while. */
async function flood(address, pids, codes) {
  const before = residentMb(pids)
  let most = before
  const watching = setInterval(() => {
    most = Math.max(most, residentMb(pids))
  }, PROBE_EVERY_MS)
  const workerData = { url: `${address}/healthz`, everyMs: PROBE_EVERY_MS }
  const probe = new Worker(new URL('health-probe.mjs', import.meta.url), { workerData })
  await once(probe, 'message')

  const begin = performance.now()
  const cpuBefore = cpuMs(pids)
  const answers = await Promise.all(codes.map((code) => pictureOf(address, code)))
  const seconds = (performance.now() - begin) / 1000
  probe.postMessage('stop')
  const [health] = await once(probe, 'message')
  clearInterval(watching)

  const images = answers.filter(
    ({ status, headers }) => status === 200 && headers['content-type'] === 'image/png',
  )
  const inWords = (times) =>
    `${times.length}-mal, Median ${quantile(times, 0.5).toFixed(0)} ms, höchstens ${Math.max(...times).toFixed(0)} ms`
  console.log(
    `Flut: ${codes.length} Bilder zugleich, ${images.length} beantwortet, davon ${images.filter(isItsOwn).length} mit ` +
      `eigenem Bild, ${seconds.toFixed(1)} s, Rechenzeit ${((cpuMs(pids) - cpuBefore) / 1000).toFixed(1)} s, ` +
      `Speicher ${before} → ${most} MB`,
  )
  console.log(
    `/healthz über eine stehende Verbindung: ${inWords(health.kept)}; je neu: ${inWords(health.fresh)}`,
  )
  return {
    missing: codes.length - images.length,
    keptMs: quantile(health.kept, 0.95),
    freshMs: quantile(health.fresh, 0.95),
    grownMb: most - before,
  }
}

async function main() {
  await ensureInstalled()
  const server = await startServer(await loopbackSettings())
  try {
    const { address } = server
    const pids = childrenOf(server.pid)
    const codes = differentCodes(address)
    const take = async (count) => {
      const taken = []
      while (taken.length < count) taken.push((await codes.next()).value)
      return taken
    }
    const cost = await costOfOne(address, pids, take)
    const flooded = await flood(address, pids, await take(FLOOD))
    const [, settled, ...later] = await memoryOverMany(address, pids, take)
    return [
      show('Rechenzeit eines Bildes, Median', cost, AIMS.cpuMs, 'ms'),
      show('/healthz in der Flut, stehende Verbindung, 95 %', flooded.keptMs, AIMS.healthMs, 'ms'),
      show('/healthz in der Flut, je neue Verbindung, 95 %', flooded.freshMs, AIMS.healthMs, 'ms'),
      show('Speicher während der Flut, Zuwachs', flooded.grownMb, AIMS.floodMb, 'MB'),
      show('Ohne Bild geblieben', flooded.missing, 0, ''),
      show(
        `Speicher, Zuwachs vom ${STEP}. bis zum ${MANY}. Bild`,
        later.at(-1) - settled,
        AIMS.growthMb,
        'MB',
      ),
    ].every(Boolean)
  } finally {
    await server.stop()
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  process.exitCode = report(error)
}
