import { Problem } from '../run/problem.mjs'
import { run } from '../run/programs.mjs'
import { copySources, takeDependencies } from '../run/project-copy'
import { findRuntime } from '../run/runtime.mjs'

/** What proofs share that are carried out in a copy of the project. */

const TIME_LIMIT_MS = 20 * 60_000

export function copyProject(folder: string): void {
  copySources(folder)
  takeDependencies(folder)
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
