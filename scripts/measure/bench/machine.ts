import { spawnSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { root } from '../../run/root.mjs'
import { browserInWords } from './browse'

/** Where and when something was measured, and what. */
export interface Taken {
  readonly machine: string
  readonly commit: string
  readonly date: string
  /** Average of the minute before: work of others makes every figure worse. */
  readonly loadBefore: number
}

function git(...args: readonly string[]): string {
  return spawnSync('git', [...args], { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
}

/** Files of the measurement itself say nothing about what is measured. */
function commit(): string {
  const isChanged = git('status', '--porcelain', '--', ':!docs', ':!scripts/measure/bench') !== ''
  return `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${isChanged ? ' with changes' : ''}`
}

export async function taken(): Promise<Taken> {
  const processors = cpus()
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`
  const tools = `Node ${process.version}, ${await browserInWords()}`
  return {
    machine: `${processors[0]?.model ?? 'unknown'}, ${processors.length} cores, ${memory}, ${process.platform}; ${tools}`,
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}
