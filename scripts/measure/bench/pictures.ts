import { manyResults } from '../many-results'
import { type Bench, withServer } from './bench-context'
import { flood, pictureOf } from './flood'
import { cpuMs, processesOf, residentMb } from './processes'
import { joined, type Samples, type Table } from './table'

/** Pictures: before anything is counted; in each series; one after the other for the memory; at once. */
const COUNTS = { warmUp: 60, series: 100, memory: 600, flood: 500 }
const QUICK_COUNTS = { warmUp: 20, series: 20, memory: 40, flood: 500 }
const SERIES = 5

/** What pictures cost: times of the processor, so that other work on the machine counts less, and a flood of them. */
export async function picturesPart(bench: Bench): Promise<readonly Table[]> {
  const counts = bench.isQuick ? QUICK_COUNTS : COUNTS
  const series = bench.isQuick ? 1 : SERIES
  const needed = counts.warmUp + series * counts.series + counts.memory + bench.runs * counts.flood
  const codes: string[] = manyResults(needed).map(({ code }: { readonly code: string }) => code)
  const take = (count: number) => codes.splice(0, count)

  const { one, grown, floods } = await withServer(bench, async ({ address, pid }) => {
    const pids = processesOf(pid)
    for (const code of take(counts.warmUp)) await pictureOf(address, code)
    const costs: Samples[] = []
    for (let run = 0; run < series; run += 1) costs.push(await costOf(address, pids, take(counts.series)))
    const before = residentMb(pids)
    await costOf(address, pids, take(counts.memory))
    const growth = residentMb(pids) - before
    const flooded: Samples[] = []
    for (let run = 0; run < bench.runs; run += 1) flooded.push(await flood(address, pids, take(counts.flood)))
    return { one: joined(costs), grown: growth, floods: joined(flooded) }
  })
  return [
    {
      title: 'A picture, the whole request',
      note: `${series} series of ${counts.series} different ones, one after the other; memory over ${counts.memory} more. All processes of the server together.`,
      columns: [
        { key: 'cpu', name: 'CPU, ms', digits: 1 },
        { key: 'wall', name: 'clock, ms', digits: 1 },
        { key: 'memory', name: 'memory a picture, kB' },
      ],
      rows: [
        { name: 'a picture', samples: { ...one, memory: [Math.max(0, (grown * 1024) / counts.memory)] } },
      ],
    },
    {
      title: `${counts.flood} different pictures at once`,
      note: '95th percentiles meanwhile, ms. An ordinary page is /assessment over new connections.',
      columns: [
        { key: 'seconds', name: 'all answered, s', digits: 1 },
        { key: 'cpu', name: 'CPU, s', digits: 1 },
        { key: 'missing', name: 'without an image' },
        { key: 'own', name: 'with their own' },
        { key: 'healthKept', name: '/healthz, kept connection' },
        { key: 'healthFresh', name: '/healthz, new connections' },
        { key: 'page', name: 'an ordinary page' },
        { key: 'memory', name: 'memory, MB more' },
      ],
      rows: [{ name: 'a flood', samples: floods }],
    },
  ]
}

/** Milliseconds of one picture on average, by the processor and by the clock. */
async function costOf(address: string, pids: readonly number[], codes: readonly string[]): Promise<Samples> {
  const [begin, before] = [performance.now(), cpuMs(pids)]
  for (const code of codes) {
    const { status } = await pictureOf(address, code)
    if (status !== 200) throw new Error(`A picture was answered ${status}.`)
  }
  return {
    cpu: [(cpuMs(pids) - before) / codes.length],
    wall: [(performance.now() - begin) / codes.length],
  }
}
