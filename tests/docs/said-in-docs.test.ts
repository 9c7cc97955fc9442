import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KEYS } from '../../lib/operator/faults'
import { FILE_VARIABLE, variableOf } from '../../lib/operator/variables'

/** What pages for people outside say exists: each file, command and variable that they name is there. */
const ROOT = join(import.meta.dirname, '../..')
const PAGES = globSync('{*.md,docs/**/*.md}', { cwd: ROOT })
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

const scripts = JSON.parse(read('package.json')).scripts
/** A file or folder of ours in code marks, without what begins with a sign for "any". */
const PATH = /`((?:app|components|content|docs|e2e|i18n|lib|messages|scripts|tests)\/[^`\s*<…]+)`/g
const LINK = /\]\((?!https?:|mailto:|#)([^)#]+)[^)]*\)|src="(?!https?:)([^"]+)"/g
/** A module may be named without its own. */
const ENDINGS = ['', '.ts', '.tsx', '.spec.ts']
const COMMAND = /\bnpm run ([a-z][\w:]*)/g
const VARIABLE = /`(PASSGENAU_[A-Z_]+)`/g

const all = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, first, second]) => first ?? second ?? '')),
]

test('there are such pages', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/operation.md']))
})

describe.each(PAGES)('%s names nothing that is not there', (page) => {
  const text = read(page)

  test('files it links to', () => {
    const missing = all(text, LINK).filter((target) => !existsSync(join(ROOT, dirname(page), target)))
    expect(missing).toEqual([])
  })

  test('files it names', () => {
    const isThere = (name: string) => ENDINGS.some((ending) => existsSync(join(ROOT, name + ending)))
    expect(all(text, PATH).filter((name) => !isThere(name))).toEqual([])
  })

  test('commands', () => {
    expect(all(text, COMMAND).filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('variables of the operator', () => {
    const known = [FILE_VARIABLE, ...KEYS[''].map(variableOf), 'PASSGENAU_']
    expect(all(text, VARIABLE).filter((name) => !known.includes(name))).toEqual([])
  })
})

test('every command of the project is told in the README, or is what one writes code with', () => {
  const told = read('README.md')
  const forCode = [
    'start',
    'test',
    'build',
    'dev',
    'lint',
    'format',
    'types',
    'unit',
    'editions:check',
    'editions:freeze',
  ]
  const untold = Object.keys(scripts).filter(
    (name) => !forCode.includes(name) && !told.includes(`npm run ${name}`),
  )
  expect(untold).toEqual([])
})

test('the table of variables in the README names those that are read', () => {
  const named = all(read('README.md'), /^\| `([A-Z_]+)`/gm)
  expect(named).toEqual(['PORT', 'HOST', 'BASE_URL', 'PASSGENAU_CONFIG', 'PASSGENAU_NAME', 'CHROMIUM_PATH'])
  const code = globSync('{scripts,app,lib}/**/*.{ts,mjs}', { cwd: ROOT }).map(read).join('\n')
  for (const name of named.filter((name) => !name.startsWith('PASSGENAU_')))
    expect(code, name).toContain(`['${name}']`)
})

test('the pictures of the README are shown there, and small', () => {
  const pictures = globSync('docs/pictures/*', { cwd: ROOT })
  expect(pictures.toSorted()).toEqual(all(read('README.md'), /src="(docs\/pictures\/[^"]+)"/g).toSorted())
  for (const picture of pictures)
    expect(statSync(join(ROOT, picture)).size, picture).toBeLessThanOrEqual(80_000)
})
