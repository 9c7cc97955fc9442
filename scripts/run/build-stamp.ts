import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DEFAULT_FILE, FILE_VARIABLE } from '../../lib/operator/variables'
import { root } from './root.mjs'

const FOLDERS = ['app', 'components', 'content', 'i18n', 'lib', 'messages', 'public']

// Every code file in the root counts, so that a new one (a cache handler, a proxy) is never forgotten.
// These are the ones the build does not read, or writes itself.
const NOT_READ = new Set(['biome.json', 'next-env.d.ts', 'playwright.config.ts', 'vitest.config.ts'])
/** The operator's file may lie there under any name: it is read at start. */
const isOperators = (name: string) =>
  [DEFAULT_FILE, process.env[FILE_VARIABLE] ?? ''].some((file) => resolve(root, file) === join(root, name))
const isRead = (name: string) =>
  !NOT_READ.has(name) && !isOperators(name) && /\.([cm]?[jt]sx?|json)$/.test(name)

function filesBelow(path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(`${path}/${name}`))
}

function sources(): readonly string[] {
  const inRoot = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isRead(entry.name))
    .map((entry) => entry.name)
  const others = FOLDERS.filter((path) => existsSync(join(root, path)))
  return [...inRoot, ...others.flatMap(filesBelow)].sort()
}

/** One hash over all that decides what a build looks like. Contents, not times: a fresh clone has new times. */
export function buildStamp(decided: { readonly nodeVersion: string }): string {
  const hash = createHash('sha256').update(JSON.stringify(decided))
  for (const path of sources()) {
    const content = readFileSync(join(root, path))
    hash.update(`\0${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
