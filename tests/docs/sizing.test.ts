import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DOCS = join(import.meta.dirname, '../../docs')
const read = (file: string) => readFileSync(join(DOCS, file), 'utf8')

/** Rows of the sizing table for operators, and of the measured table they come from. */
const ROWS = {
  'start page': '/',
  'form, quick': '/assessment',
  'a result': 'a result',
  'a comparison of 100': 'a comparison of 100',
}
type Table = {
  readonly title: string
  readonly columns: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly {
    readonly name: string
    readonly samples: Readonly<Record<string, readonly number[]>>
  }[]
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const load: Table = JSON.parse(read('performance/after.json')).load.tables[0]
const keyOf = (name: string) => load.columns.find((column) => column.name === name)?.key ?? ''

test.each(Object.entries(ROWS))('what operators are told of %s is what was measured', (said, measured) => {
  const [, perSecond = '', latency = ''] =
    new RegExp(`^\\| ${said} \\| ([\\d,]+) \\| ([\\d,]+) \\|$`, 'm').exec(read('operation.md')) ?? []
  const samples = load.rows.find(({ name }) => name === measured)?.samples ?? {}
  expect(perSecond.replace(',', '')).toBe(median(samples[keyOf('requests/s')] ?? []).toFixed(0))
  expect(latency.replace(',', '')).toBe(median(samples[keyOf('p50')] ?? []).toFixed(0))
})
