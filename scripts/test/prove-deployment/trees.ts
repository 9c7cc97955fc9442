import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../run/problem.mjs'
import { copySources, takeDependencies } from '../../run/project-copy'
import { root } from '../../run/root.mjs'
import { pruning } from './promised'

/** What Next keeps of its build and its pages: neither is part of what is delivered. */
const KEPT = /\.next\/(?:cache|server\/route-cache)$/

/** The project with the build that lies here, as `git clone`, `npm ci` and `npm run build` would leave it. */
function builtTree(tree: string): void {
  copySources(tree)
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n')
  spawnSync('sh', ['-c', `rm -rf ${ignored.join(' ')}`], { cwd: tree })
  takeDependencies(tree)
  cpSync(join(root, '.next'), join(tree, '.next'), { recursive: true, filter: (path) => !KEPT.test(path) })
}

/** What lies on a machine with the unit: everything, and one folder elsewhere that is written to. */
export function unitTree(tree: string): void {
  builtTree(tree)
  symlinkSync('/run/passgenau', join(tree, '.next/server/route-cache'))
}

/** The file tree of the image's last stage. Shares files with this project, so nothing in it may be written to. */
export function imageTree(tree: string): void {
  builtTree(tree)
  const { status, stderr } = spawnSync('sh', ['-ec', pruning()], {
    cwd: tree,
    env: { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Problem(`Der Dateibaum der letzten Stufe ist nicht entstanden: ${stderr}`)
}

/** In words, such as `240M`. */
export function sizeOf(tree: string): string {
  return spawnSync('du', ['-sh', tree], { encoding: 'utf8' }).stdout.split('\t')[0] ?? '?'
}
