import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

const GRACE_MS = 5_000
const PARENT_CHECK_MS = 500
/** Programs, and how long each may take to end when it is asked to. */
const running = new Map()
let isStopped = false

// Each program leads its own process group, so that workers and browsers it started go with it.
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The whole group has already ended.
  }
}

/**
 * Runs a program to its end, its output among ours. Never rejects.
 * `code` is 0 only if the program ended by itself and said so; `timedOut` tells that it was stopped for its time.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string | undefined>>, timeoutMs?: number, graceMs?: number }} options
 * @returns {Promise<{ readonly code: number, readonly timedOut: boolean }>}
 */
export function run(
  command,
  args,
  { cwd = root, env = process.env, timeoutMs = 0, graceMs = GRACE_MS } = {},
) {
  if (isStopped) return Promise.resolve({ code: 128 + constants.signals.SIGTERM, timedOut: false })
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const timers = []
    let timedOut = false

    const finish = (code) => {
      timers.forEach(clearTimeout)
      running.delete(child)
      if (child.pid) signalGroup(child, 'SIGKILL')
      // Some programs take the request to stop for a success.
      resolve({ code: timedOut && code === 0 ? 124 : code, timedOut })
    }
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      finish(127)
    })
    child.once('exit', (code, signal) => finish(code ?? 128 + constants.signals[signal]))

    if (!child.pid) return
    running.set(child, graceMs)
    if (!timeoutMs) return
    timers.push(
      setTimeout(() => {
        timedOut = true
        signalGroup(child, 'SIGTERM')
      }, timeoutMs),
      setTimeout(() => signalGroup(child, 'SIGKILL'), timeoutMs + graceMs),
    )
  })
}

/** Stops every program `run` still waits for; from then on it starts no other. */
export function stopRunning() {
  isStopped = true
  for (const [child, graceMs] of running) {
    signalGroup(child, 'SIGTERM')
    setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref()
  }
}

/**
 * Calls `stop(exitCode)` once, at the first signal that asks this process to end (128 + its number).
 *
 * npm hands a signal to the shell it runs a script in, and that shell may die of it without telling us
 * (dash on Debian 12). Under npm, losing the parent therefore counts as a signal.
 *
 * @param {(exitCode: number) => void} stop
 */
export function onStopSignal(stop) {
  let isAsked = false
  function ask(signal) {
    // A terminal may repeat the signal to the whole group; later ones must not cut the clean-up short.
    if (isAsked) return
    isAsked = true
    stop(128 + constants.signals[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)

  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return
  setInterval(() => {
    if (process.ppid !== parent) ask('SIGTERM')
  }, PARENT_CHECK_MS).unref()
}
