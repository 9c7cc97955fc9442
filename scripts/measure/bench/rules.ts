import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { EDITIONS } from '../../../content/editions'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode } from '../../../lib/codes/decode'
import { firmsOf } from '../../../lib/collection/firms'
import { namingsOf, numberResults, rememberNames } from '../../../lib/collection/name-results'
import { sharedBasis } from '../../../lib/comparing/basis'
import { disagreementsOn } from '../../../lib/comparing/disagreement'
import { firmMovements } from '../../../lib/comparing/pairs'
import { rowsOf } from '../../../lib/comparing/row'
import { sortRows } from '../../../lib/comparing/sort-rows'
import { reportOnAnswers } from '../../../lib/report/report'
import { scoredAnswers } from '../../../lib/scoring/scored-result'
import { manyResults } from '../many-results'
import type { Bench } from './bench-context'
import type { Samples, Table } from './table'

const TODAY = '2026-11-28'
const COUNTS = [10, 100, 1_000, 10_000]
/** Two results of each firm, so that there is something to follow. */
const PER_FIRM = 2
/** Work is repeated until it takes this long, so that the clock is fine enough for it. */
const LEAST_MS = 50
/** Cheap, and what else the machine does shows in single ones. */
const RUNS = 7

/** What the rules cost by themselves, without any page around them. */
export async function rulesPart({ isQuick }: Bench): Promise<readonly Table[]> {
  const runs = isQuick ? 1 : RUNS
  const code = encodeAnswers(questionnaire, workedExample)
  const rules = {
    'a code of answers': () => encodeAnswers(questionnaire, workedExample),
    'opening a code': () => decodeCode(EDITIONS, code, TODAY),
    scoring: () => scoredAnswers(questionnaire, workedExample),
    'a report, advice included': () => reportOnAnswers(questionnaire, workedExample),
  }
  const entries = manyResults(Math.max(...COUNTS), PER_FIRM)
  return [
    {
      title: 'Rules, µs',
      note: 'The worked example: full form, three technologies.',
      columns: [{ key: 'time', name: 'once, µs', digits: 1 }],
      rows: Object.entries(rules).map(([name, work]) => ({
        name,
        samples: { time: timesOf(runs, work).map((ms) => ms * 1000) },
      })),
    },
    {
      title: 'Comparing, ms',
      note: 'Rules alone, one technology: rows sorted by a figure; all items by agreement; each result with the one before it.',
      columns: [
        { key: 'open', name: 'opened and scored', digits: 2 },
        { key: 'who', name: 'who stands where', digits: 2 },
        { key: 'differ', name: 'where do we differ', digits: 2 },
        { key: 'moved', name: 'what has moved', digits: 2 },
      ],
      rows: COUNTS.map((count) => ({
        name: `${count.toLocaleString('en')} results`,
        samples: comparing(runs, entries.slice(0, count)),
      })),
    },
  ]
}

function comparing(runs: number, entries: Parameters<typeof namingsOf>[0]): Samples {
  const opened = () =>
    numberResults(
      entries.map(({ code }) => {
        const { ok, ...rest } = decodeCode(EDITIONS, code, TODAY)
        if (!ok || !('responseSet' in rest)) throw new Error(`This code does not open: ${code}`)
        return { code, questionnaire, report: scoredAnswers(questionnaire, rest.responseSet) }
      }),
    )
  const results = rememberNames()(opened(), namingsOf(entries))
  const basis = sharedBasis(results)
  if (basis === null) throw new Error('There is nothing to compare.')
  const order = { by: 'readiness', isDescending: true } as const
  return {
    open: timesOf(runs, opened),
    who: timesOf(runs, () => sortRows(rowsOf(results, 'ai'), order, () => '', 'de')),
    differ: timesOf(runs, () => disagreementsOn(basis, results, 'ai')),
    moved: timesOf(runs, () => firmMovements(firmsOf(results, false).firms)),
  }
}

/** Milliseconds of the work, once for each run; warmed up before, and each time on average of as many as the clock needs. */
function timesOf(runs: number, work: () => unknown): readonly number[] {
  let times = 1
  for (;;) {
    if (averageOf(times, work) * times >= LEAST_MS) break
    times *= 2
  }
  return Array.from({ length: runs }, () => averageOf(times, work))
}

function averageOf(times: number, work: () => unknown): number {
  const begin = performance.now()
  for (let time = 0; time < times; time += 1) work()
  return (performance.now() - begin) / times
}
