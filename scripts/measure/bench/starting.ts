import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem } from '../../run/problem.mjs'
import { run } from '../../run/programs.mjs'
import { findRuntime } from '../../run/runtime.mjs'
import { type Bench, withServer } from './bench-context'
import { joined, type Samples, type Table } from './table'

const LIMIT_MS = 10 * 60_000
/** The least that shows a spread; a build takes a minute. */
const RUNS = 3

/** How long a stranger waits: from nothing to the first answer, and again with nothing changed. */
export async function startingPart(bench: Bench): Promise<readonly Table[]> {
  const { folder } = bench.copy
  const install = pathToFileURL(join(folder, 'scripts/run/install.mjs'))
  const runs: Samples[] = []
  for (let one = 0; one < Math.min(RUNS, bench.runs); one += 1) {
    for (const made of ['node_modules', '.next']) rmSync(join(folder, made), { recursive: true, force: true })
    const installed = await secondsOf(folder, [
      '-e',
      `import('${install}').then((it) => it.ensureInstalled())`,
    ])
    const built = await secondsOf(folder, [
      '--import',
      './scripts/run/typescript-imports.mjs',
      'scripts/run/build.ts',
    ])
    const started = await secondsUntilServed(bench)
    const again = await secondsUntilServed(bench)
    runs.push({
      installed: [installed],
      built: [built],
      started: [started],
      first: [installed + built + started],
      again: [again],
    })
  }
  return [
    {
      title: 'From nothing to the first answer, s',
      note: 'A copy of the sources; packages come from npm’s cache where it has them. The build has two bare pages more.',
      columns: [
        { key: 'installed', name: 'install', digits: 1 },
        { key: 'built', name: 'build', digits: 1 },
        { key: 'started', name: 'start', digits: 1 },
        { key: 'first', name: 'first `npm start`, all three', digits: 1 },
        { key: 'again', name: 'second `npm start`', digits: 1 },
      ],
      rows: [{ name: 'a stranger’s machine', samples: joined(runs) }],
    },
  ]
}

async function secondsOf(folder: string, args: readonly string[]): Promise<number> {
  const { execPath, env } = findRuntime()
  const begin = performance.now()
  const { code } = await run(execPath, [...args], { cwd: folder, env, timeoutMs: LIMIT_MS })
  if (code !== 0) throw new Problem(`Gescheitert (Code ${code}): ${args.join(' ')}`)
  return (performance.now() - begin) / 1000
}

/** Until it says that it answers, which it does as soon as /healthz does. */
async function secondsUntilServed(bench: Bench): Promise<number> {
  const begin = performance.now()
  return withServer(bench, async () => (performance.now() - begin) / 1000)
}
