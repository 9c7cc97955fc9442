import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../run/problem.mjs'
import { findRuntime } from '../run/runtime.mjs'

/** Nobody in particular: any user that is not root and owns nothing of the tree. */
const USER = 65534
const READY_MS = 120_000

interface Served {
  readonly tree: string
  /** The only folder that may be written to. */
  readonly writable: string
  readonly command: readonly string[]
  readonly port: number
  readonly baseUrl: string
}

/** Serves a tree mounted read-only, in a mount namespace of its own, as a user without rights. Resolves when it is ready. */
export async function serveReadOnly({ tree, writable, command, port, baseUrl }: Served) {
  mkdirSync(writable, { recursive: true })
  chmodSync(writable, 0o777)
  chmodSync(dirname(tree), 0o755)
  // As in a container: a Node beside the tree, none in it.
  const node = join(dirname(tree), 'node')
  copyFileSync(findRuntime().execPath, node)
  const [, ...args] = command
  const mounted =
    `mount --bind "${tree}" "${tree}" && mount -o remount,ro,bind "${tree}" && cd "${tree}" && ` +
    `exec setpriv --reuid=${USER} --regid=${USER} --clear-groups --no-new-privs "$@"`
  const child = spawn('unshare', ['--mount', 'sh', '-c', mounted, 'sh', node, ...args], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: `${port}`, BASE_URL: baseUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const began = performance.now()
  let isOver = false
  ended.then(() => {
    isOver = true
  })
  async function stop() {
    child.kill('SIGTERM')
    const code = await ended
    if (code !== 0) throw new Problem(`Der Server endete mit ${code} statt mit 0.`)
  }
  while (!isOver && performance.now() - began < READY_MS) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
    if (answer?.ok) return { readyAfter: (performance.now() - began) / 1000, stop }
    await pause(200)
  }
  child.kill('SIGKILL')
  throw new Problem('Der nur lesbare Dateibaum hat keinen Server ergeben.')
}
