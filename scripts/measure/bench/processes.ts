import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, whatever the kernel's own tick. */
const MS_PER_TICK = 10
/** Fields of /proc/<pid>/stat, counted after the name, which may hold spaces. */
const PARENT = 1
const USER_TIME = 11
const SYSTEM_TIME = 12

function stat(pid: number): readonly string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(stat(pid)[PARENT])
  } catch {
    return undefined // It has ended in the meantime.
  }
}

/** The processes that serve: the script that started them and all that it has below it, however many those are. */
export function processesOf(script: number): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(pids.map((pid) => [Number(pid), parentOf(Number(pid))]))
  const found = [script]
  for (const one of found) for (const [pid, parent] of parents) if (parent === one) found.push(pid)
  return found
}

const total = (pids: readonly number[], figure: (pid: number) => number) =>
  pids.reduce((sum, pid) => sum + figure(pid), 0)

/** Milliseconds of processor time that processes have used so far, all their threads together. */
export function cpuMs(pids: readonly number[]): number {
  return total(pids, (pid) => {
    const fields = stat(pid)
    return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MS_PER_TICK
  })
}

/** Megabytes of memory that processes hold. */
export function residentMb(pids: readonly number[]): number {
  return total(pids, (pid) => {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  })
}
