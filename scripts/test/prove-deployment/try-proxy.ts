import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Serves through a proxy as docs/operation configures it, tries what it promises, and tells each promise kept. */
export async function tryProxy(
  proxy: ReverseProxy,
  upstream: number,
  tell: (said: string) => void,
): Promise<void> {
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
  const said = openSync(join(folder, 'said'), 'w')
  const [program, ...args] = proxy.run(file, folder)
  const server = spawn(program, args, { stdio: ['ignore', said, said], env })
  closeSync(said)
  const ended = new Promise((resolve) => server.once('exit', resolve))
  try {
    await tryPromises(proxy, place, tell)
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function tryPromises(
  { name, limitsByAddress, log }: ReverseProxy,
  place: Place,
  tell: (said: string) => void,
) {
  const { folder, port, plainPort } = place
  function hold(holds: boolean, promise: string) {
    if (!holds) throw new Problem(`${name} hält nicht: ${promise}`)
    tell(promise)
  }
  const send = (path: string, bytes: number) =>
    ask(port, path, { body: Buffer.alloc(bytes, 'a'), type: 'text/plain' })
  const many = (count: number, path: string) =>
    Promise.all(Array.from({ length: count }, () => ask(port, path)))

  for (let tries = 0; ; tries += 1) {
    if ((await ask(port, '/healthz').catch(() => null))?.status === 200) break
    if (tries === READY_TRIES) throw new Problem(`${name}: ${readFileSync(join(folder, 'said'), 'utf8')}`)
    await pause(100)
  }
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
  const hundred = `/compare?${Array.from({ length: 100 }, () => `r=${CODE}`).join('&')}`
  hold((await ask(port, `${hundred}&view=who`)).status === 200, 'ein Vergleich von hundert kommt')
  hold((await send('/assessment/submit', 70_000)).status === 413, '70 kB an ein Formular weist er mit 413 ab')
  hold((await send('/compare/open', 3_000_000)).status === 413, 'eine Datei von 3 MB auch')
  const files = await send('/compare/open', 500_000)
  hold(files.status !== 413 && Number(files.status) < 500, 'eine von 500 kB kommt durch')
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
  await pause(300)
  const written = ['said', 'error.log', 'passgenau.log', 'passgenau-error.log']
    .map((file) => join(folder, file))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  if (log !== null)
    hold(readFileSync(join(folder, log), 'utf8').includes('GET / '), 'das Protokoll nennt Seiten')
  hold(!written.includes(CODE), 'nirgends steht ein Code')
}
