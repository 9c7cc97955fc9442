import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * How long a stranger waits: a fresh clone of the last commit, then `npm start` (install, build, serve) until it
 * answers, then the same again with nothing changed.
 */
const PORT = 3219
const BUDGETS_S = { first: 180, second: 5 }

const folder = join(mkdtempSync(join(tmpdir(), 'passgenau-')), 'clone')
const cloned = spawnSync('git', ['clone', '--quiet', root, folder], { stdio: 'inherit' })
if (cloned.status !== 0) process.exit(1)

async function secondsUntilServed() {
  const begin = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1' },
    stdio: 'ignore',
    detached: true,
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`npm start endete mit Code ${code}, bevor es antwortete.`)
  })
  await Promise.race([ended, answering()])
  const seconds = (performance.now() - begin) / 1000
  ended.catch(() => {})
  process.kill(-child.pid, 'SIGTERM')
  await ended.catch(() => {})
  return seconds
}

async function answering() {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${PORT}/healthz`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

try {
  let holds = true
  for (const [name, budget] of Object.entries(BUDGETS_S)) {
    const seconds = await secondsUntilServed()
    if (seconds > budget) holds = false
    console.log(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   (budget ${budget} s)`)
  }
  process.exitCode = holds ? 0 : 1
} finally {
  rmSync(join(folder, '..'), { recursive: true, force: true })
}
