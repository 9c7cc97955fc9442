import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ResponseSet } from '../../lib/instrument/response-set'
import type { Questionnaire } from '../../lib/instrument/vocabulary'
import type { EditionWording } from '../../lib/instrument/wording'
import { goldenCases } from './cases'
import { changesOf, type Golden } from './changes'
import { frozenStructure, frozenWording } from './frozen-edition'
import { frozenResult } from './frozen-result'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const CONTENT = join(HERE, '../../content')

const STRUCTURE = 'structure.json'
const RESULTS = 'results.json'
const wordingFile = (language: string) => `wording.${language}.json`

/** 64 bits: nobody writes a sentence to match one of these. */
export const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The wording of an edition in every language it has. */
export async function wordingsOf(edition: string): Promise<Readonly<Record<string, EditionWording>>> {
  const languages = readdirSync(join(CONTENT, edition)).flatMap(
    (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
  )
  const loaded = languages.map(async (language) => {
    const module = (await import(pathToFileURL(join(CONTENT, edition, `${language}.ts`)).href)) as {
      wording: EditionWording
    }
    return [language, module.wording] as const
  })
  return Object.fromEntries(await Promise.all(loaded))
}

/** The names of the golden files that an edition must have and lacks. */
export async function missingFiles({ edition }: Questionnaire, folder = HERE): Promise<readonly string[]> {
  const languages = Object.keys(await wordingsOf(edition))
  return [STRUCTURE, ...languages.map(wordingFile), RESULTS].filter(
    (file) => !existsSync(join(folder, edition, file)),
  )
}

/** Throws if a file is missing or no JSON. */
export function readGolden(edition: string, folder = HERE): Golden {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, edition, file), 'utf8'))
  const languages = readdirSync(join(folder, edition)).flatMap(
    (file) => /^wording\.([a-z]{2})\.json$/.exec(file)?.[1] ?? [],
  )
  return {
    structure: read(STRUCTURE),
    wording: Object.fromEntries(languages.map((language) => [language, read(wordingFile(language))])),
    results: read(RESULTS),
  }
}

/** The editions that have golden files, whether or not this build still knows them. */
const frozenEditions = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** A released edition that is no longer what its golden files say: one sentence for each, with all that has changed. */
export async function changedEditions(
  editions: readonly Questionnaire[],
  folder = HERE,
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const edition of frozenEditions(folder)) {
    if ([STRUCTURE, RESULTS].some((file) => !existsSync(join(folder, edition, file)))) {
      faults.push(`The golden files of edition ${edition} are incomplete. Fetch them back from the history.`)
      continue
    }
    const isKnown = editions.some((candidate) => candidate.edition === edition)
    const wording = isKnown ? await wordingsOf(edition) : {}
    const changes = changesOf(readGolden(edition, folder), { editions, wording, fingerprint })
    if (changes.length > 0) faults.push(makeANewEdition(edition, changes))
  }
  return faults
}

/** Editions, and languages of editions, that nobody has frozen yet: one sentence for each. */
export async function unfrozenEditions(
  editions: readonly Questionnaire[],
  folder = HERE,
): Promise<readonly string[]> {
  const missing = editions.map(async (questionnaire) => ({
    edition: questionnaire.edition,
    files: await missingFiles(questionnaire, folder),
  }))
  return (await Promise.all(missing)).flatMap(({ edition, files }) =>
    files.length === 0
      ? []
      : [
          `Edition ${edition} is not frozen: tests/golden/${edition} lacks ${files.join(', ')}. ` +
            `"npm run editions:freeze" writes them: ${HOW}`,
        ],
  )
}

const HOW = 'docs/decisions/0006-editions.md says how, in a few steps.'

function makeANewEdition(edition: string, changes: readonly string[]): string {
  return [
    `Edition ${edition} is released and must stay as it is, because links to its results are about. This has changed:`,
    ...changes.map((change) => `  - ${change}`),
    `Take the change back, or make a new edition: ${HOW}`,
  ].join('\n')
}

/** Writes the golden files that an edition lacks, and never one that is there. Returns the names of those written. */
export async function freeze(questionnaire: Questionnaire, folder = HERE): Promise<readonly string[]> {
  const { edition } = questionnaire
  const wordings = await wordingsOf(edition)
  const missing = await missingFiles(questionnaire, folder)
  mkdirSync(join(folder, edition), { recursive: true })
  for (const file of missing) {
    const language = Object.keys(wordings).find((candidate) => wordingFile(candidate) === file)
    const wording = language === undefined ? undefined : wordings[language]
    // "wx" fails if the file is there after all.
    const write = (content: unknown, depth: number) =>
      writeFileSync(join(folder, edition, file), `${inLines(content, depth)}\n`, { flag: 'wx' })
    if (file === STRUCTURE) write(frozenStructure(questionnaire), 2)
    else if (wording !== undefined) write(frozenWording(questionnaire, wording, fingerprint), 2)
    else write(await frozenResults(questionnaire), 3)
  }
  return missing
}

async function frozenResults(questionnaire: Questionnaire) {
  const example = join(CONTENT, questionnaire.edition, 'worked-example.ts')
  const known = existsSync(example)
    ? [((await import(pathToFileURL(example).href)) as { workedExample: ResponseSet }).workedExample]
    : []
  return goldenCases(questionnaire, known).map(({ name, code }) => {
    const result = frozenResult([questionnaire], code)
    if (result === null) throw new Error(`The code ${code} (${name}) does not open.`)
    return { name, ...result }
  })
}

/** JSON with a line for each entry down to `depth`, and everything below it on one line: short, and easy to compare. */
export function inLines(content: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof content !== 'object' || content === null) return JSON.stringify(content)
  const inner = `${indent}  `
  const isList = Array.isArray(content)
  const entries = Object.entries(content).map(
    ([name, entry]) =>
      `${inner}${isList ? '' : `${JSON.stringify(name)}: `}${inLines(entry, depth - 1, inner)}`,
  )
  const [open, close] = isList ? '[]' : '{}'
  return entries.length === 0 ? `${open}${close}` : `${open}\n${entries.join(',\n')}\n${indent}${close}`
}
