import { relative } from 'node:path'
import { type ReadOperator, readOperator } from '../../app/operator/read-operator'
import { findLocales } from '../../i18n/find-locales.js'
import { LEGAL_DETAILS } from '../../lib/operator/operator'
import { sentencesFor } from './operator-sentences'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'

/** Who runs this site, from file and variables. Throws with a sentence for every fault. */
export function requireOperator(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ReadOperator {
  const reading = readOperator(env, findLocales().split(','), root)
  if (reading.ok) return reading
  const file = relative(process.cwd(), reading.file)
  throw new Problem(
    [`Die Angaben zum Betreiber stimmen nicht (${file}):`, ...sentencesFor(reading.faults)].join('\n  '),
    2,
  )
}

/** What the legal pages need and nobody has said, by key. */
export function missingDetails({ operator }: ReadOperator): readonly string[] {
  return LEGAL_DETAILS.filter((key) => operator[key] === null)
}
