import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'

/** Those that Next's server reads, the first one first: whoever names a variable before has the say. */
const FILES = ['.env.production.local', '.env.local', '.env.production', '.env']

/** Sets the variables that files in the folder name and the environment does not: the start decides by what the server will read. */
export function readEnvFiles(folder: string = root): void {
  for (const name of FILES) {
    const file = join(folder, name)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue
    try {
      process.loadEnvFile(file)
    } catch (error) {
      throw new Problem(`${file} lässt sich nicht lesen (${(error as NodeJS.ErrnoException).code}).`, 2)
    }
  }
}
