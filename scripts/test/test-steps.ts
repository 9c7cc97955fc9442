import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../run/build'
import { Problem } from '../run/problem.mjs'
import { run } from '../run/programs.mjs'
import { root } from '../run/root.mjs'
import { findRuntime } from '../run/runtime.mjs'
import { loopbackSettings, startServer } from '../run/server'
import type { Settings } from '../run/settings'
import { ensureBrowser } from './browser'
import { type Counts, playwrightCounts, vitestCounts } from './test-counts'

const MINUTE_MS = 60_000
const ONE_PASSED: Counts = { passed: 1, failed: 0 }
const ONE_FAILED: Counts = { passed: 0, failed: 1 }

async function tool(
  path: string,
  args: readonly string[],
  minutes: number,
  extraEnv: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { execPath, env } = findRuntime()
  const script = join(root, 'node_modules', path)
  const { code, timedOut } = await run(execPath, [script, ...args], {
    env: { ...env, ...extraEnv },
    timeoutMs: minutes * MINUTE_MS,
  })
  if (timedOut) console.error(`${path} hat ${minutes} Minuten überschritten und wurde abgebrochen.`)
  return code
}

/** Runs `use` with the path of a report file that is gone afterwards. */
async function withReport(use: (file: string) => Promise<Counts>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-test-'))
  try {
    return await use(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Looked for, and fetched, once in a run; a second call gives the same browser or the same failure. */
let browser: ReturnType<typeof ensureBrowser> | undefined
export function prepareBrowser() {
  browser ??= ensureBrowser()
  return browser
}

export async function lint(): Promise<Counts> {
  return (await tool('@biomejs/biome/bin/biome', ['ci', '.'], 5)) === 0 ? ONE_PASSED : ONE_FAILED
}

export async function types(): Promise<Counts> {
  // A fresh clone lacks next-env.d.ts and the types of the routes, which are generated and not committed.
  const generated = await tool('next/dist/bin/next', ['typegen'], 3, { NEXT_TELEMETRY_DISABLED: '1' })
  const checked = await tool('typescript/bin/tsc', ['--noEmit'], 5)
  return generated === 0 && checked === 0 ? ONE_PASSED : ONE_FAILED
}

export function unit(): Promise<Counts> {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const code = await tool('vitest/vitest.mjs', ['run', ...reporters], 10)
    return vitestCounts(file, code)
  })
}

/** Where the tested server will be; set once a build for that address is there. */
let built: Settings | undefined

export async function build(): Promise<Counts> {
  const settings = await loopbackSettings()
  await ensureBuilt()
  built = settings
  return ONE_PASSED
}

export async function e2e(): Promise<Counts> {
  const tested = built
  if (!tested) throw new Problem('Ohne Build gibt es keine Anwendung, die im Browser zu testen wäre.')
  const { path } = await prepareBrowser()
  const server = await startServer(tested)
  try {
    return await withReport(async (file) => {
      const code = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], 40, {
        CHROMIUM_PATH: path,
        E2E_BASE_URL: server.address,
        E2E_PUBLIC_URL: tested.baseUrl,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      })
      const result = playwrightCounts(file, code)
      if (result.failed > 0) console.log(`Zuletzt sagte der Server:\n${server.lastLines()}`)
      return result
    })
  } finally {
    await server.stop()
  }
}
