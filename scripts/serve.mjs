import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { HEALTH_CONNECTIONS } from './front.mjs'
import { anyFreePort } from './port.mjs'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'

const READY_MS = 60_000
const STOP_MS = 10_000
/** It is the front that closes connections to Next, or keeps them for the next health check. */
const KEEP_ALIVE_MS = 24 * 3_600_000
const nextCommand = join(root, 'node_modules/next/dist/bin/next')
const frontProcess = join(root, 'scripts/front-process.mjs')
const ALL_INTERFACES = new Set([undefined, '0.0.0.0', '::'])

/** Where this machine itself reaches the server. */
export function localAddress({ port, host }) {
  if (ALL_INTERFACES.has(host)) return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

// Plain http without an agent: a kept-alive connection of ours would hold up the server's own end.
function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 5_000 }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
  })
}

/** `ended` is the exit code, `undefined` if the process was killed. */
function start(runtime, args, env) {
  const child = spawn(runtime.execPath, args, {
    cwd: root,
    env: { ...runtime.env, NODE_ENV: 'production', ...env },
    // Next would name its own address as that of the site.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? undefined))
  })
  return { ended, kill: (signal) => child.kill(signal) }
}

/**
 * Starts `next start` and the front that passes requests on to it. `ready` is true once /healthz answers 200, false if
 * one of them went before that, and rejects if both live but are not well. `ended` is the exit code: 0 after `stop`,
 * although Next itself reports the signal as 143. `stop` may be called at any time, repeatedly.
 */
export async function serve({ port, host, baseUrl }, runtime) {
  const nextPort = String(await anyFreePort())
  const next = start(
    runtime,
    [nextCommand, 'start', '-p', nextPort, '-H', '127.0.0.1', '--keepAliveTimeout', String(KEEP_ALIVE_MS)],
    { NEXT_TELEMETRY_DISABLED: '1', PORT: nextPort, HOST: '127.0.0.1', BASE_URL: baseUrl },
  )
  // Node would take 60 MB more for what a flood leaves behind, before it looks what of it can go.
  const front = start(runtime, ['--max-semi-space-size=2', frontProcess], {
    PORT: String(port),
    HOST: host ?? '',
    NEXT_PORT: nextPort,
  })
  let stopping = false
  let killed = false
  let over = false

  const ended = Promise.race([next.ended, front.ended]).then(async (code) => {
    over = true
    const unexpected = !stopping
    stop()
    await Promise.all([next.ended, front.ended])
    return unexpected || killed ? code || 1 : 0
  })

  async function waitUntilReady() {
    const deadline = Date.now() + READY_MS
    const healthUrl = `${localAddress({ port, host })}/healthz`
    let status
    while (!over && !stopping && Date.now() < deadline) {
      // All at once, so that the front opens all the connections it keeps for this.
      const asked = Array.from({ length: HEALTH_CONNECTIONS }, () => statusOf(healthUrl))
      const statuses = await Promise.all(asked)
      if (statuses.every((one) => one === 200)) return true
      status = statuses.find((one) => one !== 200)
      await pause(100)
    }
    if (over || stopping) return false
    throw new Problem(`Der Server ist nicht bereit: /healthz antwortet ${status ?? 'nicht'}.`)
  }

  function stop() {
    if (stopping) return
    stopping = true
    // The front lets open requests finish, and Next has none left then.
    front.kill('SIGTERM')
    front.ended.then(() => next.kill('SIGTERM'))
    // One that never does must not keep the server alive.
    setTimeout(() => {
      killed = [front, next].map((child) => child.kill('SIGKILL')).some(Boolean)
    }, STOP_MS).unref()
  }

  return { ready: waitUntilReady(), ended, stop }
}
