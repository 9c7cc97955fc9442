import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, whatever the kernel's own tick. */
const MS_PER_TICK = 10
/** Fields of /proc/<pid>/stat, counted after the name, which may hold spaces. */
const PARENT = 1
const USER_TIME = 11
const SYSTEM_TIME = 12

function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

/** The process that serves: the one child of the script that started it. */
export function childOf(parent) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.find((pid) => {
    try {
      return stat(pid)[PARENT] === String(parent)
    } catch {
      return false // It has ended in the meantime.
    }
  })
}

/** Milliseconds of processor time that a process has used so far, all its threads together. */
export function cpuMs(pid) {
  const fields = stat(pid)
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MS_PER_TICK
}

/** Megabytes of memory that a process holds. */
export function residentMb(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}
