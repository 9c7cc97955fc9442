import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = /\.(?:ts|tsx|mjs|js)$/
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
/** `import … from '…'`, `export … from '…'`, `import '…'`; the words between them decide whether types alone come. */
const STATIC = /^(?:import|export)\s+(?:([\w\s{},*$]*?)\s+from\s+)?['"]([^'"]+)['"]/gm
/** `dynamic(() => import('…'))`: what the server draws comes along at once, in a file of its own. */
const DRAWN = /\bdynamic\(\(\) => import\('([^']+)'/g
/** `import('…')`, also with a part that is known only when it runs, and workers. */
const LATE = /(?:\bimport\(|\bnew URL\()\s*(?:'([^']+)'|"([^"]+)"|`([^`]+)`)/g

/** `types`: gone once it is compiled. `late`: fetched when it is needed. */
type Kind = 'now' | 'types' | 'late'

export interface Import {
  readonly kind: Kind
  /** A file, from the root of the project, or the name of a package. */
  readonly to: string
}

export interface SourceFile {
  readonly isClientEntry: boolean
  readonly imports: readonly Import[]
}

/** Every source file below these folders, by its path from the root of the project, with what it imports. */
export function sourceFiles(folders: readonly string[], single: readonly string[] = []) {
  const all = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const names = [...all, ...single].filter((name) => SOURCE.test(name)).sort()
  const known = new Set([...all, ...single])
  return new Map(names.map((name) => [name, parse(name, known)]))
}

function parse(file: string, known: ReadonlySet<string>): SourceFile {
  const source = readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '')
  const now = [...source.matchAll(STATIC)].map(
    ([, what = '', name = '']): Import => ({
      kind: bringsTypesAlone(what) ? 'types' : 'now',
      to: resolve(file, name, known)[0] ?? name,
    }),
  )
  const drawn = [...source.matchAll(DRAWN)].flatMap(([, name = '']) =>
    resolve(file, name, known).map((to): Import => ({ kind: 'now', to })),
  )
  const late = [...source.matchAll(LATE)].flatMap(([, ...quoted]) =>
    resolve(file, quoted.find(Boolean) ?? '', known).map((to): Import => ({ kind: 'late', to })),
  )
  return { isClientEntry: /^\s*['"]use client['"]/.test(source), imports: [...now, ...drawn, ...late] }
}

function bringsTypesAlone(what: string): boolean {
  if (/^type\b/.test(what)) return true
  const names = /^\{([^}]*)\}$/.exec(what)?.[1]?.split(',') ?? []
  return names.length > 0 && names.every((name) => name.trim() === '' || /^\s*type\s/.test(name))
}

/** The files that a name may mean: one, or several where a part of it is known only when it runs. */
function resolve(file: string, name: string, known: ReadonlySet<string>): readonly string[] {
  const path = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? relative(ROOT, normalize(join(ROOT, dirname(file), name)))
      : null
  if (path === null) return [name]
  if (path.includes('${')) {
    const parts = path.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(`^${parts.join('[^/]+')}$`)
    return [...known].filter((candidate) => pattern.test(candidate))
  }
  const candidates = [path, ...['.ts', '.tsx', '.mjs', '.js', '/index.ts'].map((end) => path + end)]
  return [candidates.find((candidate) => known.has(candidate)) ?? path]
}

/** All files that these bring along, themselves among them, by imports of these kinds; packages and the like too. */
export function closureOf(
  files: ReadonlyMap<string, SourceFile>,
  from: readonly string[],
  kinds: readonly Kind[],
): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...from]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const { kind, to } of files.get(file)?.imports ?? []) if (kinds.includes(kind)) waiting.push(to)
  }
  return reached
}

/** Groups of files that import each other in a circle, each sorted. Types count: they too say who knows whom. */
export function circlesIn(files: ReadonlyMap<string, SourceFile>): readonly (readonly string[])[] {
  // Tarjan's strongly connected components.
  const place = new Map<string, number>()
  const open: string[] = []
  const circles: (readonly string[])[] = []
  function visit(file: string): number {
    const own = place.size
    place.set(file, own)
    let low = own
    open.push(file)
    for (const { to } of files.get(file)?.imports ?? []) {
      if (!files.has(to)) continue
      if (!place.has(to)) low = Math.min(low, visit(to))
      else if (open.includes(to)) low = Math.min(low, place.get(to) ?? low)
    }
    if (low === own) {
      const group = open.splice(open.indexOf(file))
      if (group.length > 1 || files.get(file)?.imports.some(({ to }) => to === file))
        circles.push(group.sort())
    }
    return low
  }
  for (const file of files.keys()) if (!place.has(file)) visit(file)
  return circles
}
