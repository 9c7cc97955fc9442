import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** What a copy does not need: it is made anew, or belongs to this folder alone. */
const LEFT_OUT = ['.git', '.next', 'node_modules', 'test-results', 'playwright-report']

/** The sources as they lie here, committed or not. */
export function copySources(folder: string): void {
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.some((name) => path === join(root, name)),
  })
}

/** The dependencies as hard links where the system can, else as copies: the build wants them inside its folder. */
export function takeDependencies(folder: string): void {
  const from = join(root, 'node_modules')
  const isLinked = spawnSync('cp', ['-al', from, folder], { stdio: 'ignore' }).status === 0
  if (!isLinked) cpSync(from, join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
}
