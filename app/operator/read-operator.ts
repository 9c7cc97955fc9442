import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { OperatorFault } from '../../lib/operator/faults'
import { checkLogo, type Logo } from '../../lib/operator/logo'
import { checkOperator, type Operator } from '../../lib/operator/operator'
import { DEFAULT_FILE, FILE_VARIABLE, NO_FILE, readVariables, variableOf } from '../../lib/operator/variables'
import { berlinDay } from '../../lib/responses/day'
import { type ReadEditions, readEditions } from './read-editions'

/** The operator with the files read that the configuration names. */
export interface ReadOperator {
  readonly operator: Operator
  readonly logo: (Logo & { readonly bytes: Uint8Array<ArrayBuffer>; readonly version: string }) | null
  readonly editions: ReadEditions['editions']
  /** The file of an edition that is still being written; read whenever it is shown. */
  readonly previewFile: string | null
  /** Stands for all that was read: pages are fitted to it. */
  readonly stamp: string
}

export type OperatorReading =
  /** `file`: where the configuration was looked for. */
  | ({ readonly ok: true; readonly file: string } & ReadOperator)
  | { readonly ok: false; readonly file: string; readonly faults: readonly OperatorFault[] }

/**
 * Reads and checks who runs this site: the file that PASSGENAU_CONFIG names, else passgenau.config.json, and single variables,
 * each of which replaces its key. Every fault is named at once. The start calls it first of all, and the server again.
 */
export function readOperator(
  env: Readonly<Record<string, string | undefined>>,
  locales: readonly string[],
  folder: string,
): OperatorReading {
  const named = env[FILE_VARIABLE]
  const file = resolve(folder, named || DEFAULT_FILE)
  const written: ReturnType<typeof readJson> =
    named === NO_FILE ? { ok: true, value: {} } : readJson(file, !named)
  const variables = readVariables(env)
  if (!written.ok) return { ok: false, file, faults: [written.fault, ...variables.faults] }
  const isObject =
    typeof written.value === 'object' && written.value !== null && !Array.isArray(written.value)
  const input = isObject ? { ...written.value, ...variables.given } : written.value
  const checked = checkOperator(input, locales, berlinDay(new Date()))
  const byVariable = (fault: OperatorFault) => ({ ...fault, key: asWritten(fault.key, variables.given) })
  if (!checked.ok)
    return { ok: false, file, faults: [...variables.faults, ...checked.faults.map(byVariable)] }
  const logo = checked.operator.logo === null ? null : readLogo(resolve(dirname(file), checked.operator.logo))
  const { editions, editionPreview } = checked.operator
  const own = readEditions(editions, dirname(file), locales)
  const faults = [...variables.faults, ...(logo && !logo.ok ? [byVariable(logo.fault)] : []), ...own.faults]
  if (faults.length > 0) return { ok: false, file, faults }
  const read = logo?.ok ? logo : null
  return {
    ok: true,
    file,
    operator: checked.operator,
    logo: read && { ...read.logo, bytes: read.bytes, version: hashOf(read.bytes) },
    editions: own.editions,
    previewFile: editionPreview === null ? null : resolve(dirname(file), editionPreview),
    stamp: hashOf(JSON.stringify([checked.operator, own.editions.map((one) => one.file)]), read?.bytes),
  }
}

/** A key that a variable has set, by the name of the variable. */
function asWritten(key: string, given: Readonly<Record<string, unknown>>): string {
  const [first = ''] = key.split(/[.[]/, 1)
  return Object.hasOwn(given, first) ? variableOf(first) + key.slice(first.length) : key
}

type Read<Value> = ({ readonly ok: true } & Value) | { readonly ok: false; readonly fault: OperatorFault }

function readJson(file: string, isOptional: boolean): Read<{ readonly value: unknown }> {
  try {
    return {
      ok: true,
      value: JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8').replace(/^\uFEFF/, '')),
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && isOptional) return { ok: true, value: {} }
    return {
      ok: false,
      fault: code
        ? { key: FILE_VARIABLE, expected: 'unreadable', details: { code } }
        : { key: '', expected: 'json', details: { reason: message } },
    }
  }
}

function readLogo(path: string): Read<{ readonly logo: Logo; readonly bytes: Uint8Array<ArrayBuffer> }> {
  try {
    const bytes = new Uint8Array(readFileSync(/* turbopackIgnore: true */ path))
    const checked = checkLogo(bytes)
    return checked.ok ? { ...checked, bytes } : checked
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return { ok: false, fault: { key: 'logo', expected: 'logoUnreadable', details: { path, code } } }
  }
}

function hashOf(...parts: readonly (string | Uint8Array | undefined)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) if (part !== undefined) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}
