import { existsSync, readFileSync } from 'node:fs'
import { Problem } from '../run/problem.mjs'

export interface Counts {
  readonly passed: number
  readonly failed: number
}

interface VitestReport {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>
  readonly errors: readonly unknown[]
}

// A test that did not run has not passed: skipped ones count as failed, and so does a suite without tests. One that passed at
// its second try has passed, and Playwright names it. An exit code that the report does not explain (an error outside of any test) adds one.
function counts(passed: number, failed: number, exitCode: number): Counts {
  return { passed, failed: failed || (exitCode === 0 && passed > 0 ? 0 : 1) }
}

function readReport<Report>(file: string, exitCode: number): Report {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  throw new Problem(`Kein Testbericht: Der Lauf wurde vorher beendet (Code ${exitCode}).`)
}

/** Counts of a Vitest JSON report. A file that did not load has no tests to report; it counts as one failure. */
export function vitestCounts(file: string, exitCode: number): Counts {
  const report = readReport<VitestReport>(file, exitCode)
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const notPassed = report.numTotalTests - report.numPassedTests
  return counts(report.numPassedTests, notPassed + brokenFiles.length, exitCode)
}

/** Counts of a Playwright JSON report. `errors` are those outside of tests, such as a file that did not load. */
export function playwrightCounts(file: string, exitCode: number): Counts {
  const { stats, errors } = readReport<PlaywrightReport>(file, exitCode)
  const notPassed = stats.unexpected + stats.skipped + errors.length
  return counts(stats.expected + stats.flaky, notPassed, exitCode)
}
