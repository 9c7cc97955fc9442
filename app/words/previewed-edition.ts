import 'server-only'
import { readFile } from 'node:fs/promises'
import { OWN_EDITIONS, PREVIEW_FILE } from '@/app/operator/operator'
import { readEdition } from '@/app/operator/read-editions'
import { EDITIONS } from '@/content/editions'
import { forbiddenWords } from '@/content/forbidden-words'
import { LOCALES } from '@/i18n/locales'
import { editionPreview } from '@/lib/operator/edition-preview'
import type { OperatorFault } from '@/lib/operator/faults'
import { checkOwnWording } from '@/lib/operator/own-edition'
import { loadWording } from './instrument'

/** The file of an edition that is still being written, else of the one of the operator's own that is asked. */
const FILE = PREVIEW_FILE ?? OWN_EDITIONS.at(-1)?.location ?? null

/** What that file holds now, and what is wrong with it; `null`: there is none. */
export async function previewedEdition() {
  if (FILE === null) return null
  const text = await readFile(/* turbopackIgnore: true */ FILE, 'utf8').catch(() => '')
  const faults = await faultsIn(FILE)
  const basis = EDITIONS.findLast(({ edition }) => text.includes(`"${edition}"`)) ?? EDITIONS.at(-1)
  if (basis === undefined) throw new Error('There is no edition.')
  const words = LOCALES.map(async (locale) => [locale, await loadWording(basis.edition, locale)] as const)
  return { ...editionPreview(text, LOCALES, basis, Object.fromEntries(await Promise.all(words))), faults }
}

async function faultsIn(file: string): Promise<readonly OperatorFault[]> {
  const read = readEdition(file, LOCALES)
  if (!read.ok) return read.faults
  const found = LOCALES.map(async (locale) =>
    checkOwnWording(read, locale, await loadWording(read.basis, locale), forbiddenWords),
  )
  return (await Promise.all(found)).flat()
}
