import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Who may know whom. lib holds the rules and gets everything handed in; content holds the instrument and knows only
 * the vocabulary; components know no route; app joins them all.
 */
const ROOT = join(import.meta.dirname, '..')
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lib: ['lib'],
  content: ['content', 'lib/instrument'],
  i18n: ['i18n', 'messages'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'content', 'i18n', 'lib', 'messages'],
}
/** Packages that the pure folders may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { lib: ['zod'], content: [] }
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g

const sources = Object.keys(ALLOWED).flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => join(folder, name)),
)

function importsOf(file: string) {
  const source = readFileSync(join(ROOT, file), 'utf8')
  return [...source.matchAll(IMPORT)].map(([, name = '']) => name)
}

/** The imported file from the root of the project, or `null` for a package. */
function target(file: string, name: string): string | null {
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? relative(ROOT, normalize(join(ROOT, dirname(file), name))) : null
}

test.each(sources)('%s imports only what its folder may know', (file) => {
  const folder = file.split('/')[0] ?? ''
  const strangers = importsOf(file).filter((name) => {
    const path = target(file, name)
    if (path === null) return PACKAGES[folder] !== undefined && !PACKAGES[folder].includes(name)
    return !ALLOWED[folder]?.some((allowed) => path === allowed || path.startsWith(`${allowed}/`))
  })
  expect(strangers).toEqual([])
})

const ALLOWED_WITH_CLIENTS = ['messages/failure.de.json', 'content/editions', 'content/edition-by-name']

describe('client code', () => {
  const clients = sources.filter((file) => readFileSync(join(ROOT, file), 'utf8').startsWith("'use client'"))

  test('stands on leaves, never on a page or layout', () => {
    expect(clients.length).toBeGreaterThan(0)
    expect(clients.filter((file) => /(page|layout|route)\.tsx?$/.test(file))).toEqual([])
  })

  test('brings no wording and no messages along; what an edition asks may come, what it says may not', () => {
    const isWording = (path: string) =>
      /^(messages|content)\//.test(path) && !ALLOWED_WITH_CLIENTS.includes(path)
    const withWords = clients.filter((file) =>
      importsOf(file).some((name) => isWording(target(file, name) ?? '')),
    )
    expect(withWords).toEqual([])
  })
})

test('two modules of the app join wording with the rules: the server’s, and the what-if panel once it is opened', () => {
  const readers = sources.filter((file) =>
    /@\/content\/\$\{edition\}/.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(readers).toEqual(['app/instrument.ts', 'app/results/what-if/what-if-panel.tsx'])
})
