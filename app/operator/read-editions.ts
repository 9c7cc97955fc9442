import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { EDITIONS } from '../../content/editions'
import { ALPHABET } from '../../lib/codes/digits'
import type { Questionnaire } from '../../lib/instrument/vocabulary'
import type { OperatorFault } from '../../lib/operator/faults'
import { type OwnEdition, type ReadEdition, readOwnEdition } from '../../lib/operator/own-edition'

/** The editions of an operator's own, oldest first, and what was read for them. */
export interface ReadEditions {
  /** `path`: as the configuration names it. `location`: where it lies. */
  readonly editions: readonly (OwnEdition & { readonly path: string; readonly location: string })[]
  readonly faults: readonly OperatorFault[]
}

/** Reads editions by their paths; each fault by file, line and key. Their words are checked apart: they take longer to load. */
export function readEditions(
  paths: readonly string[],
  folder: string,
  locales: readonly string[],
): ReadEditions {
  const read = paths.map((path) => {
    const location = resolve(folder, path)
    return { path, location, ...readEdition(location, locales) }
  })
  const editions = read.filter((one) => one.ok)
  const faults = read.flatMap(({ path, ...one }) =>
    one.ok ? [] : one.faults.map((fault) => ({ ...fault, file: path })),
  )
  return { editions, faults: [...faults, ...givenTwice(editions)] }
}

/** One file, read anew. */
export function readEdition(file: string, locales: readonly string[]): ReadEdition {
  try {
    const text = readFileSync(/* turbopackIgnore: true */ file, 'utf8').replace(/^\uFEFF/, '')
    return readOwnEdition(text, EDITIONS, locales, markOf)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { ok: false, faults: [{ key: '', expected: 'editionUnreadable', details: { code } }] }
  }
}

function givenTwice(editions: ReadEditions['editions']): readonly OperatorFault[] {
  return editions.flatMap(({ path, lines, questionnaire }, place) =>
    (['edition', 'number'] as const)
      .filter((key) =>
        editions.slice(0, place).some((other) => other.questionnaire[key] === questionnaire[key]),
      )
      .map((key) => ({
        ...{ file: path, line: lines.lineOf([key]), key },
        ...{ expected: 'editionTwice' as const, details: {} },
      })),
  )
}

const MARK_LENGTH = 4

/** Stands for all that the scores in a code rest on: whoever changes any of it makes a new edition. */
function markOf({ edition, items }: Questionnaire): string {
  const counted = items.map((item) => [
    ...[item.id, item.dimension, item.technology, item.quick, item.offersNotApplicable],
    ...[item.gate, item.circumstance, item.advantage, item.presumed, item.hurdleFloor],
  ])
  const hash = createHash('sha256')
    .update(JSON.stringify([edition, counted]))
    .digest()
  return [...hash.subarray(0, MARK_LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}
