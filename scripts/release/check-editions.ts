import { EDITIONS } from '../../content/editions'
import { changedEditions, unfrozenEditions } from '../../tests/golden/golden-files'

/** Fails if a released edition is no longer what its golden files say, or if one has none. The build runs it first. */

const faults = [...(await changedEditions(EDITIONS)), ...(await unfrozenEditions(EDITIONS))]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
