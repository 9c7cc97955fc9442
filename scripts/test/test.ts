import { Problem, report } from '../run/problem.mjs'
import { onStopSignal, stopRunning } from '../run/programs.mjs'
import type { Counts } from './test-counts'
import { build, e2e, lint, prepareBrowser, types, unit } from './test-steps'

const PARTS: Readonly<Record<string, Readonly<Record<string, () => Promise<Counts>>>>> = {
  unit: { lint, types, unit },
  e2e: { build, e2e },
}
const total = { passed: 0, failed: 0 }
let stopCode: number | undefined

// The last line of stdout, always and exactly: whoever reads it needs nothing else.
function finish(): never {
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(stopCode ?? (total.failed === 0 && total.passed > 0 ? 0 : 1))
}

/** Runs one step and adds what it counts. Whatever it throws is one failure, never the end of the run. */
async function step(name: string, work: () => Promise<Counts>) {
  if (stopCode !== undefined) return
  console.log(`\n── ${name}`)
  const startedAt = Date.now()
  let result: Counts
  try {
    result = await work()
  } catch (error) {
    report(error)
    result = { passed: 0, failed: 1 }
  }
  total.passed += result.passed
  total.failed += result.failed
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  console.log(`── ${name}: ${result.passed} bestanden, ${result.failed} fehlgeschlagen, ${seconds} s`)
}

function chosenParts(args: readonly string[]) {
  const unknown = args.filter((name) => !Object.hasOwn(PARTS, name))
  if (unknown.length > 0) {
    throw new Problem(
      `Unbekannt: ${unknown.join(', ')}. Möglich: npm test, npm test -- unit, npm test -- e2e`,
    )
  }
  return args.length > 0 ? args : Object.keys(PARTS)
}

onStopSignal((code) => {
  stopCode = code
  stopRunning()
  // The step that was stopped reports its own failure and stops its server; this is for one that cannot.
  setTimeout(finish, 20_000).unref()
})
process.on('uncaughtException', (error) => {
  report(error)
  total.failed += 1
  stopRunning()
  finish()
})

try {
  const parts = chosenParts(process.argv.slice(2))
  // Early, so that a missing browser is known before minutes of tests have passed.
  if (parts.includes('e2e')) await prepareBrowser().catch(report)
  for (const part of parts) {
    for (const [name, work] of Object.entries(PARTS[part] ?? {})) await step(name, work)
  }
} catch (error) {
  report(error)
  total.failed += 1
}
finish()
