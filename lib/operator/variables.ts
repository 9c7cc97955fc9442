import { closestName } from './closest-name'
import { KEYS, type OperatorFault } from './faults'

const PREFIX = 'PASSGENAU_'
/** The one that says where the file lies. */
export const FILE_VARIABLE = `${PREFIX}CONFIG`
/** In the folder of the project; looked at only if it is there. */
export const DEFAULT_FILE = 'passgenau.config.json'
/** In its place: there is no file. */
export const NO_FILE = 'none'
const LISTS: readonly string[] = ['technologies', 'frameAncestors', 'editions']

type Environment = Readonly<Record<string, string | undefined>>

/** `privacyContact` → `PASSGENAU_PRIVACY_CONTACT`. */
export const variableOf = (key: string) =>
  PREFIX + key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** Nobody runs this site, whatever lies in its folder or is set beside it. */
export const WITHOUT_OPERATOR: Environment = {
  ...Object.fromEntries(KEYS[''].map((key) => [variableOf(key), ''])),
  [FILE_VARIABLE]: NO_FILE,
}

/**
 * What single variables say: each stands for the key of the file with its name, and replaces it. A value is a text; lists
 * are separated by commas; what begins with a brace or a bracket is JSON. An empty value counts as not set.
 */
export function readVariables(env: Environment): {
  readonly given: Readonly<Record<string, unknown>>
  readonly faults: readonly OperatorFault[]
} {
  const known = new Map(KEYS[''].map((key) => [variableOf(key), key]))
  const given: Record<string, unknown> = {}
  const faults: OperatorFault[] = []
  for (const [name, text] of Object.entries(env)) {
    if (!name.startsWith(PREFIX) || name === FILE_VARIABLE || !text) continue
    const key = known.get(name)
    if (key === undefined) {
      const meant = closestName(name, [...known.keys(), FILE_VARIABLE]) ?? ''
      faults.push({
        key: name,
        expected: 'unknownVariable',
        details: { meant, known: [...known.keys()].join(', ') },
      })
    } else if (/^\s*[{[]/.test(text)) {
      try {
        given[key] = JSON.parse(text)
      } catch (error) {
        faults.push({ key: name, expected: 'json', details: { reason: (error as Error).message } })
      }
    } else given[key] = LISTS.includes(key) ? text.split(',').map((part) => part.trim()) : text
  }
  return { given, faults }
}
