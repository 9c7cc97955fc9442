import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { FittedPages } from '../../app/http/fitted-pages'
import type { ReadOperator } from '../../app/operator/read-operator'
import { findLocales } from '../../i18n/find-locales.js'
import { finishPages } from './finish-pages'
import { announceSite, requireOneSite } from './one-site'
import { anyFreePort } from './port'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'
import type { findRuntime } from './runtime.mjs'
import { type ServerProcess, serve } from './serve'
import type { Settings } from './settings'

/** Where Next keeps what it has rendered since the build, and looks first. May be a link to a folder elsewhere. */
const FOLDER = join(root, '.next/server/route-cache')
const INDEX = join(FOLDER, 'fitted.json')
const PRERENDERED = join(root, '.next/prerender-manifest.json')
const [ROOT_LOCALE = ''] = findLocales().split(',')
const PAGE_MS = 30_000

/**
 * Fits the prerendered pages to what is set now: the build knows neither address nor operator. A server that only this
 * machine reaches renders each of them once more, as Next does for pages that have changed, and `finishPages` writes their
 * policies. Takes seconds, and nothing if the same build was fitted to the same settings. `began` hands out that server,
 * to be stopped. `false`: it was. Why, and what else was tried: docs/decisions/0014.
 */
export async function ensureFitted(
  settings: Settings,
  { stamp: operator }: Pick<ReadOperator, 'stamp'>,
  runtime: ReturnType<typeof findRuntime>,
  began: (server: ServerProcess) => void,
): Promise<boolean> {
  const build = readFileSync(join(root, '.next/passgenau-build.json'), 'utf8')
  const site = hashOf(settings.baseUrl, operator)
  const stamp = hashOf(build, site)
  await requireOneSite(FOLDER, site)
  if (fittedTo() !== stamp && !(await fitAnew(settings, stamp, runtime, began))) return false
  await announceSite(FOLDER, site)
  return true
}

async function fitAnew(
  settings: Settings,
  stamp: string,
  runtime: ReturnType<typeof findRuntime>,
  began: (server: ServerProcess) => void,
): Promise<boolean> {
  empty()
  const port = await anyFreePort()
  const server = serve({ ...settings, port, host: '127.0.0.1' }, runtime)
  began(server)
  try {
    if (!(await server.ready)) return false
    await renderAll(`http://127.0.0.1:${port}`)
  } finally {
    server.stop()
    await server.ended
  }
  const index: FittedPages = { stamp, files: finishPages(FOLDER) }
  writeFileSync(INDEX, JSON.stringify(index))
  return true
}

const hashOf = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

function fittedTo(): string | undefined {
  try {
    return (JSON.parse(readFileSync(INDEX, 'utf8')) as FittedPages).stamp
  } catch {
    return undefined
  }
}

function empty() {
  try {
    mkdirSync(linked(FOLDER), { recursive: true })
    for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name), { recursive: true })
    writeFileSync(INDEX, '{}')
  } catch (error) {
    throw new Problem(
      `In ${FOLDER} lässt sich nicht schreiben (${(error as NodeJS.ErrnoException).code}). Auf einem schreibgeschützten ` +
        'Dateisystem gehört dorthin ein Verweis auf einen beschreibbaren Ordner: docs/operation.md.',
    )
  }
}

/** Where a link leads, also to what is not there yet; any other path as it is. */
function linked(path: string): string {
  try {
    return resolve(dirname(path), readlinkSync(path))
  } catch {
    return path
  }
}

/** One after the other: pictures are drawn two at once, and more would be refused. */
async function renderAll(address: string) {
  const { routes, preview } = JSON.parse(readFileSync(PRERENDERED, 'utf8'))
  for (const route of Object.keys(routes)) {
    const response = await fetch(address + publicPath(route), {
      headers: { 'x-prerender-revalidate': preview.previewModeId },
      redirect: 'manual',
      signal: AbortSignal.timeout(PAGE_MS),
    })
    await response.arrayBuffer()
    if (response.headers.get('x-nextjs-cache') !== 'REVALIDATED')
      throw new Problem(`Die vorbereitete Seite ${route} ist nicht neu entstanden (${response.status}).`)
  }
}

/** Inside, every page lies below its language; the addresses of the root's do not name it. */
function publicPath(route: string): string {
  if (route === `/${ROOT_LOCALE}`) return '/'
  return route.startsWith(`/${ROOT_LOCALE}/`) ? route.slice(ROOT_LOCALE.length + 1) : route
}
