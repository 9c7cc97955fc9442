import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../run/problem.mjs'
import { run } from '../run/programs.mjs'
import { copySources, takeDependencies } from '../run/project-copy'
import { root } from '../run/root.mjs'
import { findRuntime } from '../run/runtime.mjs'

/** What proofs share that are carried out in a copy of the project. */

const TIME_LIMIT_MS = 20 * 60_000

export function copyProject(folder: string): void {
  copySources(folder)
  takeDependencies(folder)
}

const BUILD = '.next'
const LEFT_OUT = ['cache', 'dev', 'trace', 'server/route-cache']

/** The project as it is built, for settings of its own: one folder is one site. */
export function copyBuild(folder: string): void {
  copyProject(folder)
  cpSync(join(root, BUILD), join(folder, BUILD), {
    recursive: true,
    filter: (path) => !LEFT_OUT.some((name) => path === join(root, BUILD, name)),
  })
}

/** Runs a program of Node's in a project. Throws if it fails. */
export async function tool(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const runtime = findRuntime()
  const { code } = await run(runtime.execPath, [...args], {
    cwd: folder,
    env: { ...runtime.env, ...env },
    timeoutMs: TIME_LIMIT_MS,
  })
  if (code !== 0) throw new Problem(`${args.join(' ')} ist gescheitert (Code ${code}).`, code)
}
