import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WITHOUT_OPERATOR } from '../../lib/operator/variables'
import { buildStamp } from './build-stamp'
import { Problem, report } from './problem.mjs'
import { onStopSignal, run, stopRunning } from './programs.mjs'
import { root } from './root.mjs'
import { findRuntime } from './runtime.mjs'

const TIME_LIMIT_MS = 15 * 60_000
const stampFile = join(root, '.next', 'passgenau-build.json')
/** A script as Node runs it. */
const script = (file: string) =>
  ['run/typescript-imports.mjs', file].map((path) => join(root, 'scripts', path))

function isBuilt(stamp: string): boolean {
  try {
    return (
      JSON.parse(readFileSync(stampFile, 'utf8')).stamp === stamp &&
      existsSync(join(root, '.next', 'BUILD_ID'))
    )
  } catch {
    return false
  }
}

async function step(
  name: string,
  runtime: ReturnType<typeof findRuntime>,
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { code, timedOut } = await run(runtime.execPath, args, { env, timeoutMs: TIME_LIMIT_MS })
  if (timedOut) throw new Problem(`${name} hat zu lange gedauert und wurde abgebrochen.`)
  if (code !== 0) throw new Problem(`${name} ist gescheitert (Code ${code}).`, code)
}

/**
 * Builds the application, unless the build that lies there came from exactly the same sources. It fits every address and
 * operator: what they decide is put in at start (fit.ts).
 */
export async function ensureBuilt({ force = false } = {}): Promise<void> {
  const runtime = findRuntime()
  const stamp = buildStamp({ nodeVersion: runtime.version ?? '' })
  if (!force && isBuilt(stamp)) return

  console.log('Anwendung wird gebaut …')
  // A build that breaks off must not pass for a good one.
  rmSync(stampFile, { force: true })
  const { NODE_ENV: _, ...rest } = runtime.env
  const env = { ...rest, NEXT_TELEMETRY_DISABLED: '1', ...WITHOUT_OPERATOR }
  // A result lives in its link for ever: a build that would answer old ones otherwise is none.
  await step(
    'Die Prüfung der veröffentlichten Ausgaben',
    runtime,
    ['--import', ...script('release/check-editions.ts')],
    runtime.env,
  )
  await step('Der Build', runtime, [join(root, 'node_modules/next/dist/bin/next'), 'build'], env)
  writeFileSync(stampFile, `${JSON.stringify({ stamp, node: runtime.version })}\n`)
}

const [, calledScript] = process.argv
if (calledScript && realpathSync(calledScript) === fileURLToPath(import.meta.url)) {
  onStopSignal((code) => {
    stopRunning()
    process.exitCode = code
  })
  try {
    await ensureBuilt({ force: true })
  } catch (error) {
    process.exitCode ||= report(error)
  }
}
