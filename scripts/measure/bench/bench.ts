import { parseArgs } from 'node:util'
import { Problem, report } from '../../run/problem.mjs'
import { onStopSignal, stopRunning } from '../../run/programs.mjs'
import type { Bench } from './bench-context'
import { bytesPart } from './bytes'
import { copyProject } from './copy'
import { documentOf } from './document'
import { fillingPart } from './filling'
import { loadPart } from './load'
import { taken } from './machine'
import { aimsOf, partOf } from './markdown'
import { paintPart } from './paint'
import { picturesPart } from './pictures'
import { rulesPart } from './rules'
import { startingPart } from './starting'
import { type Measured, NAMES, readStored, type StoredName, store, writeDocument } from './store'
import type { Table } from './table'

/** In the order of the document. The first one builds, and the others use that build. */
const PARTS: Readonly<Record<string, (bench: Bench) => Promise<readonly Table[]>>> = {
  starting: startingPart,
  bytes: bytesPart,
  paint: paintPart,
  filling: fillingPart,
  load: loadPart,
  pictures: picturesPart,
  rules: rulesPart,
}
const RUNS = 3
const STOP_MS = 1500
const USAGE = `npm run bench -- [${Object.keys(PARTS).join(' | ')} …] [--as ${NAMES.join(' | ')}] [--quick] [--write]`

function wanted() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { as: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
  })
  const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name))
  const isName = (name: string | undefined): name is StoredName => NAMES.some((known) => known === name)
  if (unknown.length > 0 || (values.as !== undefined && !isName(values.as)))
    throw new Problem(`So geht es: ${USAGE}`, 2)
  return {
    parts: Object.keys(PARTS).filter((name) => positionals.length === 0 || positionals.includes(name)),
    name: isName(values.as) ? values.as : undefined,
    isQuick: values.quick ?? false,
    /** Only makes the document anew, of what is stored. */
    isWriting: values.write ?? false,
  }
}

function writeAll() {
  const stored = Object.fromEntries(NAMES.map((name) => [name, readStored(name)]))
  writeDocument(documentOf(Object.keys(PARTS), stored))
  console.log('docs/performance.md ist geschrieben.')
}

async function measure(
  names: readonly string[],
  isQuick: boolean,
  keep: (name: string, one: Measured) => void,
) {
  const copy = copyProject()
  // However it ends: with all figures, or with none.
  process.once('exit', copy.remove)
  for (const name of names) {
    const part = PARTS[name]
    if (!part) continue
    console.log(`\n── ${name}`)
    const begin = performance.now()
    const where = await taken()
    const tables = await part({ runs: isQuick ? 1 : RUNS, isQuick, copy })
    keep(name, { taken: where, tables })
    console.log(`── ${name}: ${((performance.now() - begin) / 1000).toFixed(0)} s`)
  }
}

onStopSignal((code: number) => {
  process.exitCode = code
  stopRunning()
  // Servers that we started end with us; what they read may go a moment later.
  setTimeout(() => process.exit(code), STOP_MS)
})

try {
  const { parts, name, isQuick, isWriting } = wanted()
  const measured: Record<string, Measured> = {}
  if (!isWriting) {
    await measure(parts, isQuick, (part, one) => {
      measured[part] = one
      console.log(`\n${partOf(part, { now: { [part]: one } })}\n`)
      // At once: what comes after it may fail.
      if (name) store(name, { [part]: one })
    })
    console.log(`\n${aimsOf({ now: measured })}\n`)
  }
  if (name || isWriting) writeAll()
  process.exit(process.exitCode ?? 0)
} catch (error) {
  process.exit(process.exitCode || report(error))
}
