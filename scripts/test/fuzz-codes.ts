import { fuzzCodes } from '../../tests/lib/codes/strangers'

/** Reliability catalogue, line 6, in full: a million codes from strangers. `npm run fuzz:codes -- <seed>` draws others. */

const CASES = 1_000_000
const seed = Number.parseInt(process.argv[2] ?? '20261124', 10)

const begin = performance.now()
const { opened, throws, wrong } = fuzzCodes(CASES, seed)
const seconds = (performance.now() - begin) / 1000
const accepted = [...opened.values()].reduce((sum, count) => sum + count, 0)

for (const sentence of wrong.slice(0, 20)) console.error(sentence)
console.log(`codes     ${CASES}   (seed ${seed})`)
console.log(`seconds   ${seconds.toFixed(1)}`)
console.log(`accepted  ${accepted}, of which ${wrong.length - throws} do not encode back to themselves`)
console.log(`throws    ${throws}`)
process.exitCode = wrong.length === 0 ? 0 : 1
