import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Problem } from './problem.mjs'
import { run } from './programs.mjs'
import { root } from './root.mjs'
import { machineNode, withNodeFirst } from './runtime.mjs'

const TIME_LIMIT_MS = 15 * 60_000
const stampFile = join(root, 'node_modules', '.passgenau-install')

function wantedStamp() {
  const hash = createHash('sha256')
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

const isInstalled = (stamp) => existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stamp

// npm must not run on the Node in node_modules: `npm ci` deletes that folder first.
function npm() {
  const cli = process.env.npm_execpath
  return cli && basename(cli) === 'npm-cli.js' ? [machineNode(), cli] : ['npm']
}

/** Installs exactly what the lockfile names, unless that has already been done. */
export async function ensureInstalled() {
  const stamp = wantedStamp()
  if (isInstalled(stamp)) return

  console.log('Abhängigkeiten werden installiert …')
  const [command, ...args] = npm()
  const { NODE_ENV: _, ...env } = withNodeFirst(machineNode())
  // Whatever this machine's npm leaves out by default: the build needs the development packages, and the
  // pinned Node is an optional one. It is also why the older Node of the machine may pass `engines`.
  const options = ['--include=dev', '--include=optional', '--engine-strict=false']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const { code, timedOut } = await run(command, [...args, 'ci', ...options, ...quiet], {
    env,
    timeoutMs: TIME_LIMIT_MS,
  })
  if (timedOut) throw new Problem('Die Installation (npm ci) hat zu lange gedauert und wurde abgebrochen.')
  if (code !== 0) throw new Problem(`Die Installation ist gescheitert (npm ci, Code ${code}).`, code)
  writeFileSync(stampFile, `${stamp}\n`)
}
