import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { anyFreePort } from '../run/port'
import { Problem } from '../run/problem.mjs'
import { root } from '../run/root.mjs'

const CODE = 'A01F0ahN9wNOKaEJC8qILb2Zvid'

interface Answer {
  readonly status: number | undefined
  readonly encoding: string | undefined
}

/** docs/operation/nginx.conf with ports, certificate and log of this moment, before the server on `upstream`. */
function configuration(folder: string, upstream: number, port: number): string {
  const written = readFileSync(join(root, 'docs/operation/nginx.conf'), 'utf8')
  const changed = [
    [/127\.0\.0\.1:3000/g, `127.0.0.1:${upstream}`],
    [/listen 80;\n\s*listen \[::\]:80;/, ''],
    [/server \{\n\s*\n?\s*server_name [^;]+;[^\n]*\n\s*access_log off;\n\s*return 301[^\n]*\n\}/, ''],
    [/listen 443 ssl http2;\n\s*listen \[::\]:443 ssl http2;/, `listen 127.0.0.1:${port} ssl http2;`],
    [/\/etc\/ssl\/passgenau/g, folder],
    [/\/var\/log\/nginx/g, folder],
  ].reduce((text, [from, to]) => text.replace(from as RegExp, to as string), written)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  return `daemon off; user root; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http { ${temporary.join(' ')}
${changed}
}`
}

/** Serves through nginx as docs/operation describes it, tries its promises, and tells each one kept. */
export async function withProxy(upstream: number, tell: (said: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-proxy-'))
  const port = await anyFreePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, upstream, port))
  mkdirSync(join(folder, 'proxy'))
  const pair = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
  const certificate = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=passgenau.example',
    ...pair,
  ]
  spawnSync('openssl', certificate)
  const checked = spawnSync('nginx', ['-t', '-p', folder, '-c', file], { encoding: 'utf8' })
  if (checked.status !== 0) throw new Problem(`nginx -t: ${checked.stderr}`)
  const server = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  try {
    await tryPromises((path, options) => ask(port, path, options), folder, tell)
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

type Ask = (path: string, options?: { readonly body?: Buffer; readonly type?: string }) => Promise<Answer>

async function tryPromises(asked: Ask, folder: string, tell: (said: string) => void) {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await asked('/healthz').catch(() => null)) break
    await pause(100)
  }
  const page = await asked('/')
  expect(page.status === 200 && page.encoding === 'gzip', `/ antwortet ${page.status}, ${page.encoding}`)
  tell('Seiten kommen gepackt')
  const result = await asked(`/results/${CODE}`)
  expect(result.status === 200, `ein Ergebnis antwortet ${result.status}`)
  const large = await asked('/assessment/submit', { body: Buffer.alloc(70_000, 'a'), type: 'text/plain' })
  expect(large.status === 413, `70 kB an ein Formular: ${large.status}`)
  tell('zu große Formulare weist es mit 413 ab')
  const flood = await Promise.all(Array.from({ length: 150 }, () => asked(`/assessment`)))
  expect(
    flood.some(({ status }) => status === 429),
    '150 Seiten auf einmal: keine abgewiesen',
  )
  tell('von 150 Seiten auf einmal weist es einen Teil mit 429 ab')
  await pause(300)
  const log = readFileSync(join(folder, 'passgenau.log'), 'utf8')
  expect(log.includes('GET / ') && !log.includes(CODE), 'im Protokoll steht ein Code, oder es fehlt')
  tell('das Protokoll nennt Seiten, aber keinen Code')
}

function expect(holds: boolean, otherwise: string) {
  if (!holds) throw new Problem(`nginx: ${otherwise}`)
}

function ask(
  port: number,
  path: string,
  { body, type }: { readonly body?: Buffer; readonly type?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'accept-encoding': 'gzip',
      host: 'passgenau.example',
      ...(type && { 'content-type': type }),
    }
    const options = {
      port,
      host: '127.0.0.1',
      path,
      method: body ? 'POST' : 'GET',
      headers,
      rejectUnauthorized: false,
      agent: false as const,
    }
    request(options, (response) => {
      response.resume()
      response.once('end', () =>
        resolve({ status: response.statusCode, encoding: response.headers['content-encoding'] }),
      )
    })
      .once('error', reject)
      .end(body)
  })
}
