import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Problem } from '../../run/problem.mjs'

const CONNECTIONS = 16
const SCRIPT = fileURLToPath(new URL('wrk.lua', import.meta.url))
const run = promisify(execFile)

export interface Load {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export async function requireWrk(): Promise<void> {
  // It leaves with 1 after saying its version.
  const { code } = await run('wrk', ['--version']).catch((error) => error)
  if (code !== 'ENOENT') return
  throw new Problem('Für die Last wird wrk gebraucht (Debian: apt-get install wrk).')
}

/** Asks for one address of this machine over 16 kept connections. Throws if any answer is no good one. */
export async function loadOn(url: string, seconds: number): Promise<Load> {
  if (!/^http:\/\/127\.0\.0\.1:\d+\//.test(url)) throw new Error(`Not an address of this machine: ${url}`)
  const options = ['-t', '1', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--timeout', '20s']
  const header = ['-H', 'Accept-Encoding: gzip']
  const { stdout } = await run('wrk', [...options, ...header, '-s', SCRIPT, url], {
    timeout: (seconds + 30) * 1000,
  })
  const [, json] = /^measured (.*)$/m.exec(stdout) ?? []
  if (!json) throw new Error(`wrk said nothing:\n${stdout}`)
  const { requests, seconds: took, failed, ...latency } = JSON.parse(json)
  if (failed > 0)
    throw new Problem(`Unter Last scheiterten ${failed} von ${requests} Anfragen: ${url.slice(0, 80)}`)
  // In a short time a slow page may not have been answered once.
  return { perSecond: requests / took, ...latency }
}
