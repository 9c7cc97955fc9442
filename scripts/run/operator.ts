import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sentencesFor } from '../../app/operator/operator-sentences'
import { type ReadOperator, readOperator } from '../../app/operator/read-operator'
import { forbiddenWords } from '../../content/forbidden-words'
import { findLocales } from '../../i18n/find-locales.js'
import type { EditionWording } from '../../lib/instrument/wording'
import type { OperatorFault } from '../../lib/operator/faults'
import { LEGAL_DETAILS } from '../../lib/operator/operator'
import { checkOwnWording } from '../../lib/operator/own-edition'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'

const LOCALES = findLocales().split(',')

/** Who runs this site, from file and variables, with all that the files say. Throws with a sentence for every fault. */
export async function requireOperator(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ReadOperator> {
  const reading = readOperator(env, LOCALES, root)
  const faults = reading.ok ? await wordingFaults(reading.editions) : reading.faults
  if (reading.ok && faults.length === 0) return reading
  const file = relative(process.cwd(), reading.file)
  throw new Problem(
    [`Die Angaben zum Betreiber stimmen nicht (${file}):`, ...sentencesFor(faults)].join('\n  '),
    2,
  )
}

/** What is wrong with the words of editions of the operator's own, in every language. */
async function wordingFaults(editions: ReadOperator['editions']): Promise<readonly OperatorFault[]> {
  const found = editions.flatMap((own) =>
    LOCALES.map(async (locale) => {
      const file = join(root, 'content', own.basis, `${locale}.ts`)
      const { wording } = (await import(pathToFileURL(file).href)) as { wording: EditionWording }
      return checkOwnWording(own, locale, wording, forbiddenWords).map((fault) => ({
        ...fault,
        file: own.path,
      }))
    }),
  )
  return (await Promise.all(found)).flat()
}

/** What the legal pages need and nobody has said, by key. */
export function missingDetails({ operator }: ReadOperator): readonly string[] {
  return LEGAL_DETAILS.filter((key) => operator[key] === null)
}
