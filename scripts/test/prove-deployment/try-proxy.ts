import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { anyFreePort } from '../../run/port'
import { Problem } from '../../run/problem.mjs'
import { ask } from './ask'
import type { Place, ReverseProxy } from './proxies'

const CODE = encodeAnswers(questionnaire, workedExample)
const RESULT = `/results/${CODE}`
const READY_TRIES = 100
/** After which a request is written down, if it is. */
const LOGGING_MS = 300

/** A certificate for a day, signed by itself. */
function certify(folder: string) {
  const names = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
  const kind = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=passgenau.example',
  ]
  const { status } = spawnSync('openssl', [...kind, ...names])
  if (status !== 0) throw new Problem('openssl hat kein Zertifikat ausgestellt.')
}

/** Every kind of address that a code may stand in, as readers, robots and typing errors make them. */
const WITH_CODE = [
  RESULT,
  `/en${RESULT}`,
  `${RESULT}/opengraph-image`,
  `/Results/${CODE}`,
  `/%72esults/${CODE}`,
  `//results/${CODE}`,
  `/${CODE}`,
  `/assessment/${CODE}/full`,
  `/api/results/${CODE}`,
  `/api/files?r=${CODE}`,
  `/compare?r=${CODE}`,
  `/method?from=${CODE}`,
  `/opengraph-image?from=${CODE}`,
  // Longer than any address may be.
  `/compare?${`r=${CODE}&`.repeat(2000)}`,
]

interface Running extends Place {
  /** All that it has written down. */
  readonly written: () => string
}

/** Runs a proxy as docs/operation configures it, before whatever listens on `upstream`. */
async function withProxy(proxy: ReverseProxy, upstream: number, use: (running: Running) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-proxy-'))
  const place = { folder, upstream, port: await anyFreePort(), plainPort: await anyFreePort() }
  const file = join(folder, 'configuration')
  certify(folder)
  writeFileSync(file, proxy.configuration(place))
  // Whatever it keeps stays in the folder.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const [checker, ...how] = proxy.check(file, folder)
  const checked = spawnSync(checker, how, { encoding: 'utf8', env })
  if (checked.status !== 0) throw new Problem(`${proxy.name}: ${checked.stderr ?? checked.error?.message}`)
  const said = openSync(join(folder, 'said.log'), 'w')
  const [program, ...args] = proxy.run(file, folder)
  const server = spawn(program, args, { stdio: ['ignore', said, said], env })
  closeSync(said)
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const written = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
  try {
    for (let tries = 0; ; tries += 1) {
      if (await ask(place.port, '/healthz').catch(() => null)) break
      if (tries === READY_TRIES) throw new Problem(`${proxy.name}: ${written()}`)
      await pause(100)
    }
    await use({ ...place, written })
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Tries what the configuration of a proxy promises, and tells each promise that it keeps. */
export async function tryProxy(proxy: ReverseProxy, upstream: number, tell: (said: string) => void) {
  function hold(holds: boolean, promise: string) {
    if (!holds) throw new Problem(`${proxy.name} hält nicht: ${promise}`)
    tell(promise)
  }
  await withProxy(proxy, upstream, (running) => tryServing(proxy, running, hold))
  await withProxy(proxy, await anyFreePort(), async ({ port, written }) => {
    const { status } = await ask(port, RESULT)
    await pause(LOGGING_MS)
    hold(status === 502 && !written().includes(CODE), 'auch wenn Passgenau fehlt, steht nirgends ein Code')
  })
}

async function tryServing(
  { limitsByAddress, logs }: ReverseProxy,
  { port, plainPort, written }: Running,
  hold: (holds: boolean, promise: string) => void,
) {
  const send = (path: string, bytes: number) =>
    ask(port, path, { body: Buffer.alloc(bytes, 'a'), type: 'text/plain' })
  const many = (count: number, path: string) =>
    Promise.all(Array.from({ length: count }, () => ask(port, path)))

  const plain = await ask(plainPort, '/method', { isPlain: true })
  const target = `${plain.headers['location']}`
  hold(
    /^30[18]$/.test(`${plain.status}`) && target.startsWith('https://passgenau.example'),
    'http führt zu https',
  )
  const page = await ask(port, '/')
  hold(page.status === 200 && page.headers['content-encoding'] === 'gzip', 'Seiten kommen gepackt')
  hold(page.headers['strict-transport-security'] !== undefined, 'Browser merken sich https')
  hold((await ask(port, RESULT)).status === 200, 'ein Ergebnis kommt')
  const hundred = Array.from({ length: 100 }, () => `r=${CODE}`).join('&')
  hold(
    (await ask(port, `/compare?${hundred}`)).status === 200,
    'die Adresse eines Vergleichs von hundert kommt durch',
  )
  hold(
    (await send('/assessment/submit', 120_000)).status === 413,
    '120 kB an ein Formular weist er mit 413 ab',
  )
  hold((await send('/compare/open', 3_000_000)).status === 413, 'eine Datei von 3 MB auch')
  const { status } = await send('/compare/open', 500_000)
  hold(status !== 413 && Number(status) < 500, 'eine von 500 kB kommt durch')
  const pictures = await many(60, `${RESULT}/opengraph-image`)
  hold(
    pictures.every(({ status, headers }) => status === 200 && headers['content-type'] === 'image/png'),
    'von 60 Bildern auf einmal kommt jedes, notfalls das allgemeine',
  )
  const [flood, health] = await Promise.all([many(200, '/assessment'), ask(port, '/healthz')])
  hold(health.status === 200, '/healthz antwortet neben 200 Seiten auf einmal')
  const refused = flood.filter(({ status }) => status === 429).length
  if (limitsByAddress) hold(refused > 0 && refused < 200, 'von den 200 weist er einen Teil mit 429 ab')
  else
    hold(
      flood.every(({ status }) => status === 200),
      'die 200 kommen alle, nacheinander',
    )

  for (const path of WITH_CODE) await ask(port, path, { referer: `https://passgenau.example${RESULT}` })
  await pause(LOGGING_MS)
  if (logs) hold(written().includes('GET /assessment'), 'das Protokoll nennt Seiten')
  hold(!written().includes(CODE), `nirgends steht ein Code, auf ${WITH_CODE.length} Wegen versucht`)
}
