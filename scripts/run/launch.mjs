import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { report } from './problem.mjs'
import { onStopSignal, run, stopRunning } from './programs.mjs'
import { root } from './root.mjs'
import { findRuntime } from './runtime.mjs'

/**
 * `node scripts/run/launch.mjs <script> …` runs scripts/<script>.ts with its arguments. This file and what it imports run on the
 * machine's Node before anything is installed; all other scripts are TypeScript for the Node that comes with the dependencies.
 */
const [, , name, ...args] = process.argv
const hooks = pathToFileURL(join(root, 'scripts/run/typescript-imports.mjs')).href
/** A server finishes what is on its way first, and tests stop their server. */
const GRACE_MS = 25_000

let stopCode
onStopSignal((code) => {
  stopCode = code
  stopRunning()
})

async function launch() {
  await ensureInstalled()
  const { execPath, env } = findRuntime()
  const script = join(root, 'scripts', `${name}.ts`)
  return run(execPath, ['--import', hooks, script, ...args], { env, graceMs: GRACE_MS })
}

try {
  const { code } = await launch()
  process.exit(code === 0 ? 0 : (stopCode ?? code))
} catch (error) {
  // Whoever reads the last line of `npm test` finds it in any case.
  const code = stopCode ?? report(error)
  if (name === 'test/test') console.log('0 passed, 1 failed')
  process.exit(code)
}
