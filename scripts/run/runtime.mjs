import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'

const NEEDED_MAJOR = 24
// Not by its link in .bin: the npm of Debian 12 makes none.
const pinnedNode = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')

function versionOf(execPath) {
  if (execPath === process.execPath) return process.version
  const { status, stdout } = spawnSync(execPath, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const isNewEnough = (version) =>
  version !== undefined && Number.parseInt(version.slice(1), 10) >= NEEDED_MAJOR
const isOutside = (path) => !path.includes(`${join('/', 'node_modules')}/`)

/**
 * The Node a person installed, as opposed to the one pinned in node_modules, which `npm ci` deletes.
 * Under an npm script the pinned one shadows it on PATH; npm names its own in npm_node_execpath.
 */
export function machineNode() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  const candidates = [process.env.npm_node_execpath, process.execPath, ...onPath]
  return candidates.find((path) => path && isOutside(path) && existsSync(path)) ?? process.execPath
}

/** `env` with this Node's folder first on PATH, so that everything it starts finds the same one. */
export function withNodeFirst(execPath, env = process.env) {
  return { ...env, PATH: [dirname(execPath), env.PATH].filter(Boolean).join(delimiter) }
}

/** The Node that runs the application: the machine's own if it is new enough, else the pinned one. */
export function findRuntime() {
  const own = machineNode()
  for (const execPath of [own, pinnedNode]) {
    const version = versionOf(execPath)
    if (isNewEnough(version)) return { execPath, version, env: withNodeFirst(execPath) }
  }
  throw new Problem(
    `Passgenau braucht Node ${NEEDED_MAJOR} oder neuer; gefunden: ${versionOf(own) ?? 'keines'}. ` +
      `Für dieses System liegt keines bei: bitte Node ${NEEDED_MAJOR} installieren und den Befehl wiederholen.`,
  )
}
