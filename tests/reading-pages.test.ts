import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isNamedBy, READING_PAGES } from '../app/http/reading-pages'

const ROOT = join(import.meta.dirname, '..')
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]((?:@\/|\.)[^'"]+)['"]/g

/** The path of a page from its file: without its language, and with `/*` for what stands for many. */
function pathOf(file: string): string {
  if (file === 'not-found.tsx') return '/_not-found'
  const parts = dirname(file).split('/')
  return `/${parts.filter((part) => part !== '[locale]').join('/')}`.replace(/\[[^/]+\]$/, '*')
}

const pages = readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)(page|not-found)\.tsx$/.test(file),
)

function fileOf(from: string, name: string): string | undefined {
  const path = name.startsWith('@/') ? join(ROOT, name.slice(2)) : normalize(join(dirname(from), name))
  return [path, `${path}.ts`, `${path}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(file))
}

/** The layouts around a page, up to the root's. */
function layoutsOf(page: string): readonly string[] {
  const parts = dirname(page).split('/')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return ['.', ...folders]
    .map((folder) => join(ROOT, 'app', folder, 'layout.tsx'))
    .filter((file) => existsSync(file))
}

/** Everything that a page takes with it. */
function closureOf(page: string): readonly string[] {
  const found = new Set([join(ROOT, 'app', page), ...layoutsOf(page)])
  for (const file of found) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const imported = fileOf(file, name)
      if (imported) found.add(imported)
    }
  }
  return [...found]
}

/** Stands for HTML, and does nothing that a page without its script would lack. */
const STILL = 'app/still/still-part.tsx'

describe.each(READING_PAGES)('%s is only read', (entry) => {
  const files = pages.filter((file) => isNamedBy(entry, pathOf(file)))

  test('there is such a page', () => {
    expect(files).toHaveLength(1)
  })

  test('no client component stands in its tree, but for what is sent once', () => {
    const closure = files.flatMap(closureOf)
    expect(closure).toContain(join(ROOT, 'app/document.tsx'))
    const clients = closure.filter((file) => /^['"]use client['"]/.test(readFileSync(file, 'utf8')))
    expect(clients.map((file) => relative(ROOT, file)).filter((file) => file !== STILL)).toEqual([])
  })
})

test('pages with a script of their own are not on the list', () => {
  for (const path of ['/assessment', '/assessment/full', '/compare', '/bare/static', '/results/x'])
    expect(READING_PAGES.filter((entry) => isNamedBy(entry, path))).toEqual([])
})
