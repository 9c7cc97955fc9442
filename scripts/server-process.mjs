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

/** The processes that serve: all children of the script that started them. */
export function childrenOf(parent) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => {
    try {
      return stat(pid)[PARENT] === String(parent)
    } catch {
      return false // It has ended in the meantime.
    }
  })
}

const total = (pids, figure) => pids.reduce((sum, pid) => sum + figure(pid), 0)

/** Milliseconds of processor time that processes have used so far, all their threads together. */
export function cpuMs(pids) {
  return total(pids, (pid) => {
    const fields = stat(pid)
    return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MS_PER_TICK
  })
}

/** Megabytes of memory that processes hold. */
export function residentMb(pids) {
  return total(pids, (pid) => {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1024)
  })
}
