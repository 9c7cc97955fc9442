/** What a part of the bench brings home: figures by row and column, each with all that was measured of it. */
export interface Table {
  readonly title: string
  readonly note?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  readonly key: string
  readonly name: string
  /** Decimals to show. */
  readonly digits?: number
}

export interface Row {
  readonly name: string
  /** By key of a column; one that is missing was not measured. */
  readonly samples: Samples
}

export type Samples = Readonly<Record<string, readonly number[]>>

/** The value below which that part of the others lie; 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? Number.NaN
}

/** The samples of several runs, one after the other. */
export function joined(runs: readonly Samples[]): Samples {
  const keys = new Set(runs.flatMap((run) => Object.keys(run)))
  return Object.fromEntries([...keys].map((key) => [key, runs.flatMap((run) => run[key] ?? [])]))
}
