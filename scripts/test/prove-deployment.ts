import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../run/build'
import { anyFreePort } from '../run/port'
import { Problem, report } from '../run/problem.mjs'
import { onStopSignal, run, stopRunning } from '../run/programs.mjs'
import { copySources, takeDependencies } from '../run/project-copy'
import { root } from '../run/root.mjs'
import { serveReadOnly } from './read-only-server'
import { smoke } from './smoke'
import { withProxy } from './with-proxy'

/**
 * Runs what the Dockerfile, the systemd unit and nginx.conf promise, as far as that goes without Docker: makes the file tree
 * of the last stage, serves it read-only and not as root under two addresses, asks for every kind of page, and once more
 * through nginx. Linux, as root, with nginx and openssl. What it cannot try is said at the end.
 */
const PUBLIC = ['https://eins.example', 'https://zwei.example']
const MINUTE_MS = 60_000

/** The last command of the Dockerfile, as its list says it. */
function command(): readonly string[] {
  const line = readFileSync(join(root, 'Dockerfile'), 'utf8')
    .split('\n')
    .findLast((text) => text.startsWith('CMD '))
  return JSON.parse(line?.slice('CMD '.length) ?? 'null')
}

/** The unit starts the same, by the program's full path. */
function checkUnit() {
  const file = join(root, 'docs/operation/passgenau.service')
  const [, started = ''] = /^ExecStart=\S+ (.*)$/m.exec(readFileSync(file, 'utf8')) ?? []
  const [, ...args] = command()
  if (started !== args.join(' '))
    throw new Problem(`${file} startet etwas anderes als das Dockerfile: ${started}`)
}

/** What the first stage of the Dockerfile does; the build that lies here is taken along. */
async function makeTree(tree: string, writable: string) {
  copySources(tree)
  takeDependencies(tree)
  cpSync(join(root, '.next'), join(tree, '.next'), {
    recursive: true,
    filter: (path) => !/\.next\/(?:cache|server\/route-cache)$/.test(path),
  })
  const { code } = await run('npm', ['prune', '--omit=dev', '--omit=optional', '--offline', '--no-audit'], {
    cwd: tree,
    timeoutMs: 5 * MINUTE_MS,
  })
  if (code !== 0) throw new Problem(`npm prune ist gescheitert (Code ${code}).`)
  for (const name of ['tests', 'e2e', 'e2e-editions', 'docs']) rmSync(join(tree, name), { recursive: true })
  symlinkSync(writable, join(tree, '.next/server/route-cache'))
}

function sizeOf(tree: string): string {
  return spawnSync('du', ['-sh', tree], { encoding: 'utf8' }).stdout.split('\t')[0] ?? '?'
}

async function prove(folder: string) {
  if (process.getuid?.() !== 0)
    throw new Problem('Dafür braucht es root: Der Dateibaum wird nur lesbar eingehängt.')
  checkUnit()
  const tree = join(folder, 'passgenau')
  const writable = join(folder, 'writable')
  await makeTree(tree, writable)
  console.log(`Dateibaum der letzten Stufe: ${sizeOf(tree)}`)
  for (const baseUrl of PUBLIC) {
    const port = await anyFreePort()
    const server = await serveReadOnly({ tree, writable, command: command(), port, baseUrl })
    try {
      const asked = await smoke(`http://127.0.0.1:${port}`, baseUrl)
      console.log(
        `${baseUrl}: ${asked} Antworten wie erwartet, nur lesbar, bereit nach ${server.readyAfter.toFixed(1)} s`,
      )
      if (baseUrl === PUBLIC.at(-1)) await withProxy(port, (said) => console.log(`nginx: ${said}`))
    } finally {
      await server.stop()
    }
  }
  console.log('Nicht erprobt, weil es hier nicht läuft: docker build, compose, systemd selbst, Caddy.')
}

onStopSignal((code) => {
  stopRunning()
  process.exitCode = code
})
const folder = mkdtempSync(join(tmpdir(), 'passgenau-deployment-'))
try {
  await ensureBuilt()
  await prove(folder)
} catch (error) {
  process.exitCode ||= report(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
