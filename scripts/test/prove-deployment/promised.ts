import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../run/problem.mjs'
import { root } from '../../run/root.mjs'

/** A program with its arguments, as it is started; its folder is /srv/passgenau. */
export type Command = readonly [program: string, ...args: readonly string[]]

/** What the files for operators say that is run: read from them, so that they cannot say anything else. */
const lines = (file: string) =>
  readFileSync(join(root, file), 'utf8')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')

function lastOf(file: string, prefix: string): string {
  const line = lines(file).findLast((text) => text.startsWith(prefix))
  if (line === undefined) throw new Problem(`${file} hat keine Zeile, die mit „${prefix}“ beginnt.`)
  return line.slice(prefix.length).trim()
}

/** What the Dockerfile takes out of the tree after the build, for a shell. */
export const pruning = () => lastOf('Dockerfile', 'RUN ')

/** What the image runs. */
export const imageCommand = (): Command => JSON.parse(lastOf('Dockerfile', 'CMD '))

/** What the image asks to know whether it is well. */
export const imageHealthCheck = (): Command =>
  JSON.parse(/CMD (\[.*\])$/.exec(lastOf('Dockerfile', 'HEALTHCHECK '))?.[1] ?? 'null')

const UNIT = 'docs/operation/passgenau.service'

/** What the unit starts, by the program's full path. */
export const unitCommand = () => lastOf(UNIT, 'ExecStart=').split(' ') as unknown as Command

/** The variables that the unit sets. */
export const unitEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines(UNIT)
      .filter((line) => line.startsWith('Environment='))
      .flatMap((line) => line.slice('Environment='.length).split(' '))
      .map((pair) => pair.split('=', 2) as [string, string]),
  )
