import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WITHOUT_OPERATOR } from '../../lib/operator/variables'
import { freePortFrom } from './port'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'
import { readSettings, type Settings } from './settings'

const FIRST_PORT = 3217
const SHOWN_LOG_LINES = 40

/**
 * The settings of a server that only this machine reaches. Its public address stays the default one whatever its port:
 * the build depends on that address, and so `npm test` and `npm start` share one build.
 */
export async function loopbackSettings(): Promise<Settings & { readonly host: string }> {
  return { port: await freePortFrom(FIRST_PORT), host: '127.0.0.1', baseUrl: readSettings({}).baseUrl }
}

export interface RunningServer {
  readonly address: string
  readonly pid: number | undefined
  readonly lastLines: () => string
  /** Resolves to the exit code; `null`: it had to be killed. */
  readonly stop: () => Promise<number | null>
}

/**
 * Runs `npm start`'s own script beside us, that of this project or of a copy, and resolves when the application answers.
 * `env` says who runs it: nobody, if left out. `lastLines` returns what the server said last; `stop` ends it and removes its log.
 */
export async function startServer(
  { port, host, baseUrl }: Settings,
  { project = root, env = WITHOUT_OPERATOR, timeoutMs = 20 * 60_000 } = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-server-'))
  const logFile = join(folder, 'server.log')
  const log = openSync(logFile, 'w')
  const script = ['typescript-imports.mjs', 'start.ts'].map((file) => join(project, 'scripts/run', file))
  const child = spawn(process.execPath, ['--import', ...script], {
    cwd: project,
    env: { ...process.env, PORT: String(port), HOST: host ?? '', BASE_URL: baseUrl, ...env },
    // The channel carries the word "ready", and its end tells the server that we are gone.
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
    child.once('error', () => resolve(1))
  })
  const lastLines = () =>
    readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-SHOWN_LOG_LINES).join('\n')

  async function stop() {
    child.kill('SIGTERM')
    const tooLate = setTimeout(() => child.kill('SIGKILL'), 15_000)
    const code = await ended
    clearTimeout(tooLate)
    rmSync(folder, { recursive: true, force: true })
    return code
  }

  let timer: NodeJS.Timeout | undefined
  const outcome = await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then(() => 'ended'),
    new Promise((resolve) => {
      timer = setTimeout(resolve, timeoutMs, 'late')
    }),
  ])
  clearTimeout(timer)
  if (outcome === 'ready') return { address: `http://localhost:${port}`, pid: child.pid, lastLines, stop }

  const said = lastLines()
  await stop()
  throw new Problem(`Der Server ist nicht gestartet. Zuletzt sagte er:\n${said}`)
}

/** Calls `use(address)` with the address given, or with a server of our own that ends afterwards. */
export async function withServer<Result>(
  baseUrl: string | undefined,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  if (baseUrl) return use(readSettings({ BASE_URL: baseUrl }).baseUrl)
  console.log('Server wird gestartet …')
  const server = await startServer(await loopbackSettings())
  try {
    return await use(server.address)
  } finally {
    await server.stop()
  }
}
