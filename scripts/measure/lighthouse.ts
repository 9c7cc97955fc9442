import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem, report } from '../run/problem.mjs'
import { run } from '../run/programs.mjs'
import { findRuntime } from '../run/runtime.mjs'
import { withServer } from '../run/server'
import { ensureBrowser, LAUNCH_FLAGS } from '../test/browser'

/** Fetched when needed: as a dependency it would weigh more than the application. */
const LIGHTHOUSE = 'lighthouse@13.5.0'
const TIME_LIMIT_MS = 10 * 60_000
const SHOWN_PLACES = 3
const PATHS = ['/', '/assessment']
const CATEGORIES = ['accessibility', 'best-practices', 'seo']

/** Audits a server on this machine cannot pass, and why. */
const NEEDS_PUBLIC_HOST: Readonly<Record<string, string>> = {
  'is-on-https': 'der Server auf diesem Rechner spricht kein https',
  'redirects-http': 'die Weiterleitung auf https macht erst der Server davor',
}

interface Audit {
  readonly title: string
  /** From 0 to 1; `null`: not scored. */
  readonly score: number | null
  readonly details?: {
    readonly items?: readonly {
      readonly node?: { readonly snippet?: string }
      readonly description?: string
      readonly url?: string
    }[]
  }
}

interface Category {
  readonly title: string
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}

/** What is used of Lighthouse's report. */
interface LighthouseResult {
  readonly runtimeError?: { readonly message: string }
  readonly categories: Readonly<Record<string, Category>>
  readonly audits: Readonly<Record<string, Audit>>
}

async function audit(url: string, browserPath: string): Promise<LighthouseResult> {
  const { env } = findRuntime()
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-lighthouse-'))
  const file = join(folder, 'report.json')
  try {
    const options = [
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${LAUNCH_FLAGS.join(' ')}`,
      '--no-enable-error-reporting',
      '--quiet',
    ]
    await run('npx', ['--yes', LIGHTHOUSE, url, ...options], {
      env: { ...env, CHROME_PATH: browserPath },
      timeoutMs: TIME_LIMIT_MS,
    })
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Problem(
      `Lighthouse hat für ${url} keinen Bericht geschrieben (${error instanceof Error ? error.message : error}).`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const percent = (score: number | null) => (score === null ? '–' : Math.round(score * 100))

/** Audits of a category that were scored below 1. Those without weight are shown, but do not lower the score. */
function shortcomings(result: LighthouseResult, category: Category) {
  return category.auditRefs
    .flatMap(({ id, weight }) => {
      const found = result.audits[id]
      return found ? [{ ...found, id, weight }] : []
    })
    .filter(({ score }) => score !== null && score < 1)
}

/** Where an audit found something: the first few elements, messages or addresses it names. */
const places = (details: Audit['details']) =>
  (details?.items ?? [])
    .map((item) => item.node?.snippet ?? item.description ?? item.url)
    .filter((place) => typeof place === 'string')
    .slice(0, SHOWN_PLACES)

/** Prints one page and returns whether each category is at 100, apart from what needs a public host. */
function show(path: string, result: LighthouseResult): boolean {
  if (result.runtimeError) throw new Problem(`Lighthouse: ${result.runtimeError.message}`)
  console.log(`\n${path}`)
  let holds = true
  for (const id of CATEGORIES) {
    const category = result.categories[id]
    if (!category) throw new Problem(`Lighthouse: ${id} fehlt.`)
    console.log(`  ${category.title}: ${percent(category.score)}`)
    const below = shortcomings(result, category)
    for (const { id: auditId, title, score, weight, details } of below) {
      const excuse = NEEDS_PUBLIC_HOST[auditId]
      if (!excuse && weight > 0) holds = false
      const note = excuse ? ` – zählt hier nicht: ${excuse}` : weight > 0 ? '' : ' – ohne Gewicht'
      console.log(`    ${percent(score)}  ${auditId}: ${title}${note}`)
      for (const place of places(details)) console.log(`         ${place}`)
    }
    if (category.score === null) holds = false
  }
  return holds
}

async function main() {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } })
  const browser = await ensureBrowser()
  return withServer(values['base-url'], async (baseUrl) => {
    let holds = true
    for (const path of PATHS) holds = show(path, await audit(baseUrl + path, browser.path)) && holds
    console.log(holds ? '\nAlles bei 100.' : '\nNicht alles bei 100.')
    return holds
  })
}

try {
  process.exit((await main()) ? 0 : 1)
} catch (error) {
  process.exit(report(error))
}
