import { existsSync, readFileSync } from 'node:fs'
import { Problem } from './problem.mjs'

// A test that did not run has not passed: skipped and flaky ones count as failed, and so does a suite
// without tests. An exit code that the report does not explain (an error outside of any test) adds one.
function counts(passed, failed, exitCode) {
  return { passed, failed: failed || (exitCode === 0 && passed > 0 ? 0 : 1) }
}

function readReport(file, exitCode) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  throw new Problem(`Kein Testbericht: Der Lauf wurde vorher beendet (Code ${exitCode}).`)
}

/** Counts of a Vitest JSON report. A file that did not load has no tests to report; it counts as one failure. */
export function vitestCounts(file, exitCode) {
  const report = readReport(file, exitCode)
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const notPassed = report.numTotalTests - report.numPassedTests
  return counts(report.numPassedTests, notPassed + brokenFiles.length, exitCode)
}

/** Counts of a Playwright JSON report. `errors` are those outside of tests, such as a file that did not load. */
export function playwrightCounts(file, exitCode) {
  const { stats, errors } = readReport(file, exitCode)
  const notPassed = stats.unexpected + stats.flaky + stats.skipped + errors.length
  return counts(stats.expected, notPassed, exitCode)
}
