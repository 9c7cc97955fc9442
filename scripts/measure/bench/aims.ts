import { ASSESSMENT, BARE_DYNAMIC, BARE_STATIC, RESULT } from './pages'
import type { Stored } from './store'
import { quantile } from './table'

interface Aim {
  readonly name: string
  readonly unit?: string
  readonly digits?: number
  readonly most?: number
  readonly least?: number
  /** `NaN` while it is not measured. */
  readonly of: (figure: Figure) => number
}

/** The median by part, row and column; of the part's tables the first one that has both. */
type Figure = (part: string, row: string, column: string) => number

const READING = ['/', '/method']
const perSecond = (figure: Figure, row: string) => figure('load', row, 'perSecond')
const overBare = (figure: Figure, row: string) =>
  figure('bytes', row, 'js') - figure('bytes', BARE_STATIC, 'js')
const flooded = (figure: Figure, column: string) => figure('pictures', 'a flood', column)

/** What was promised, in this repository or in the issue that brought the bench. */
export const AIMS: readonly Aim[] = [
  ...READING.map((row) => ({
    name: `requests/s of ${row}, share of a bare static page`,
    digits: 2,
    least: 0.9,
    of: (figure: Figure) => perSecond(figure, row) / perSecond(figure, BARE_STATIC),
  })),
  {
    name: `requests/s of ${ASSESSMENT}, share of a bare static page`,
    digits: 2,
    least: 0.5,
    of: (figure) => perSecond(figure, ASSESSMENT) / perSecond(figure, BARE_STATIC),
  },
  {
    name: 'requests/s of a result, share of a bare dynamic page',
    digits: 2,
    least: 0.3,
    of: (figure) => perSecond(figure, RESULT) / perSecond(figure, BARE_DYNAMIC),
  },
  ...READING.map((row) => ({
    name: `blocking time of ${row}`,
    unit: 'ms',
    most: 0,
    of: (figure: Figure) => figure('paint', row, 'blocking'),
  })),
  {
    name: 'blocking time of the form, against a bare page',
    digits: 2,
    most: 1.3,
    of: (figure) => figure('paint', ASSESSMENT, 'blocking') / figure('paint', BARE_STATIC, 'blocking'),
  },
  {
    name: 'first tap on a choice answered',
    unit: 'ms',
    most: 2000,
    of: (figure) => figure('paint', ASSESSMENT, 'tap'),
  },
  ...['quick form', 'full form'].map((row) => ({
    name: `going on, ${row}`,
    unit: 'ms',
    most: 100,
    of: (figure: Figure) => figure('filling', row, 'goingOn'),
  })),
  {
    name: 'script of a result above a bare page',
    unit: 'kB',
    digits: 1,
    most: 3,
    of: (figure) => overBare(figure, RESULT),
  },
  {
    name: 'script of the form above a bare page',
    unit: 'kB',
    digits: 1,
    most: 20,
    of: (figure) => overBare(figure, ASSESSMENT),
  },
  {
    name: 'CPU of a picture',
    unit: 'ms',
    digits: 1,
    most: 75,
    of: (figure) => figure('pictures', 'a picture', 'cpu'),
  },
  { name: '500 pictures at once: without an image', most: 0, of: (figure) => flooded(figure, 'missing') },
  {
    name: '… /healthz over new connections, p95',
    unit: 'ms',
    most: 1000,
    of: (figure) => flooded(figure, 'healthFresh'),
  },
  { name: '… an ordinary page, p95', unit: 'ms', most: 1500, of: (figure) => flooded(figure, 'page') },
  { name: '… memory more', unit: 'MB', most: 100, of: (figure) => flooded(figure, 'memory') },
  {
    name: 'first `npm start`',
    unit: 's',
    digits: 1,
    most: 180,
    of: (figure) => figure('starting', 'a stranger’s machine', 'first'),
  },
  {
    name: 'second `npm start`',
    unit: 's',
    digits: 1,
    most: 5,
    of: (figure) => figure('starting', 'a stranger’s machine', 'again'),
  },
]

export function figureIn(stored: Stored): Figure {
  return (part, row, column) => {
    for (const { rows } of stored[part]?.tables ?? []) {
      const samples = rows.find(({ name }) => name === row)?.samples[column]
      if (samples) return quantile(samples, 0.5)
    }
    return Number.NaN
  }
}
