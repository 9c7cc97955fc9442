import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem, report } from '../../run/problem.mjs'
import { onStopSignal } from '../../run/programs.mjs'
import { withServer } from '../../run/server'
import { installWithApt } from '../browser'
import { ENGINES, type Engine } from './engines'
import type { Journey } from './journey'
import { COMPARISON } from './journeys/comparison'
import { FORM } from './journeys/form'
import { REFUSALS } from './journeys/refusals'
import { RESULT } from './journeys/result'
import type { Tab } from './tab'

/**
 * Walks the main journeys in every engine that is installed, at two widths, and prints who got through, and at once why somebody did not.
 *
 * `--url=…` takes a server that runs already, `--engine=firefox,webkit` and `--journey=form,print` (parts of names) take a part;
 * `--install` installs what is missing from Debian's packages.
 */
const JOURNEYS: readonly Journey[] = [...FORM, ...RESULT, ...COMPARISON, ...REFUSALS]
const WIDTHS = [360, 1280]
const LONGEST_MS = 5 * 60_000

/** The one that is open or being opened. */
let opening: Promise<Tab> | undefined
let isStopped = false

/** Why a journey did not get through; `null`: it did. */
type Outcome = string | null

async function walk({ start }: Engine, journey: Journey, width: number, site: string): Promise<Outcome> {
  if (isStopped) return 'stopped'
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-browser-'))
  const handed = join(folder, 'handed')
  mkdirSync(handed)
  try {
    opening = start(folder, journey.circumstances ?? {})
    const tab = await opening
    const tooLong = setTimeout(tab.close, LONGEST_MS)
    try {
      await tab.resize(width)
      await journey.walk({ tab, site, folder: handed })
      return null
    } finally {
      clearTimeout(tooLong)
      await tab.close()
    }
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .trim()
      .replaceAll(/\s+/g, ' ')
      .slice(0, 200)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function findEngines(names: string | undefined, isToInstall: boolean) {
  const wanted = ENGINES.filter(
    ({ name }) => !names || names.toLowerCase().split(',').includes(name.toLowerCase()),
  )
  const missing = wanted.filter(({ find }) => !find())
  if (isToInstall && missing.length > 0) await installWithApt(missing.flatMap(({ packages }) => packages))
  return wanted.flatMap(({ name, packages, find }) => {
    const engine = find()
    const how = `not found; Debian: apt-get install ${packages.join(' ')}, or with --install`
    console.log(`${name.padEnd(10)}${engine?.version ?? how}`)
    return engine ? { name, engine } : []
  })
}

async function prove(site: string, parts: readonly string[]): Promise<number> {
  const journeys = JOURNEYS.filter(({ name }) => parts.some((part) => name.includes(part)))
  const head = found.flatMap(({ name }) => WIDTHS.map((width) => `${name} ${width}`))
  console.log(`\n| journey | ${head.join(' | ')} |\n|${' --- |'.repeat(head.length + 1)}`)
  let walked = 0
  let failed = 0
  for (const journey of journeys) {
    const cells: string[] = []
    for (const { name, engine } of found) {
      for (const width of WIDTHS) {
        if (engine.needsScripts && journey.circumstances?.scripts) {
          cells.push('–')
          continue
        }
        walked += 1
        const outcome = await walk(engine, journey, width, site)
        if (outcome) {
          failed += 1
          console.error(`${name} ${width}, ${journey.name}: ${outcome}`)
        }
        cells.push(outcome ? 'FAILED' : 'passed')
      }
    }
    console.log(`| ${journey.name} | ${cells.join(' | ')} |`)
  }
  console.log(`\n${walked - failed} passed, ${failed} failed`)
  return failed
}

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    engine: { type: 'string' },
    journey: { type: 'string', default: '' },
    install: { type: 'boolean', default: false },
  },
})
onStopSignal(async (code) => {
  isStopped = true
  await opening?.then((tab) => tab.close()).catch(() => {})
  process.exit(code)
})
const found = await findEngines(options.engine, options.install)
try {
  if (found.length === 0) throw new Problem('Kein Browser gefunden.')
  process.exitCode =
    (await withServer(options.url, (site) => prove(site, options.journey.split(',')))) > 0 ? 1 : 0
} catch (error) {
  process.exitCode = report(error)
}
