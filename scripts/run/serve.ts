import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'
import type { findRuntime } from './runtime.mjs'
import type { Settings } from './settings'

const READY_MS = 60_000
const STOP_MS = 10_000
const nextCommand = join(root, 'node_modules/next/dist/bin/next')
const ALL_INTERFACES = new Set(['0.0.0.0', '::'])

/** Where this machine itself reaches the server. */
export function localAddress({ port, host }: Pick<Settings, 'port' | 'host'>): string {
  if (host === undefined || ALL_INTERFACES.has(host)) return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

// Plain http without an agent: a kept-alive connection of ours would hold up the server's own end.
function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 5_000 }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
  })
}

export interface ServerProcess {
  readonly ready: Promise<boolean>
  readonly ended: Promise<number>
  readonly stop: () => void
}

/**
 * Starts `next start`. `ready` is true once /healthz answers 200, false if the server went before that, and rejects if it
 * lives but is not well. `ended` is the exit code: 0 after `stop`, although Next itself reports the signal as 143. `stop`
 * may be called at any time, repeatedly.
 */
export function serve(
  { port, host, baseUrl }: Settings,
  runtime: ReturnType<typeof findRuntime>,
): ServerProcess {
  const args = [nextCommand, 'start', '-p', String(port), ...(host ? ['-H', host] : [])]
  const child = spawn(runtime.execPath, args, {
    cwd: root,
    env: {
      ...runtime.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      BASE_URL: baseUrl,
    },
    // Next would name its own address as that of the site.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let stopping = false
  let killed = false
  let over = false

  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(stopping && !killed ? 0 : code || 1))
  }).finally(() => {
    over = true
  })

  async function waitUntilReady() {
    const deadline = Date.now() + READY_MS
    let status: number | undefined
    while (!over && !stopping && Date.now() < deadline) {
      status = await statusOf(`${localAddress({ port, host })}/healthz`)
      if (status === 200) return true
      await pause(100)
    }
    if (over || stopping) return false
    throw new Problem(`Der Server ist nicht bereit: /healthz antwortet ${status ?? 'nicht'}.`)
  }

  function stop() {
    if (stopping) return
    stopping = true
    child.kill('SIGTERM')
    // Next lets open requests finish; one that never does must not keep the server alive.
    setTimeout(() => {
      killed = child.kill('SIGKILL')
    }, STOP_MS).unref()
  }

  return { ready: waitUntilReady(), ended, stop }
}
