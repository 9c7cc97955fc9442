import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../run/root.mjs'
import type { Taken } from './machine'
import type { Table } from './table'

/** What was measured under one name, by part: each can be measured anew by itself. */
export type Stored = Readonly<Record<string, Measured>>

export interface Measured {
  readonly taken: Taken
  readonly tables: readonly Table[]
}

export const NAMES = ['before', 'after'] as const
export type StoredName = (typeof NAMES)[number]

const folder = join(root, 'docs/performance')
const fileOf = (name: StoredName) => join(folder, `${name}.json`)
const DIGITS = 6

export function readStored(name: StoredName): Stored {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** Keeps the other parts as they were measured before. */
export function store(name: StoredName, parts: Stored): void {
  mkdirSync(folder, { recursive: true })
  const tidy = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value
  writeFileSync(fileOf(name), `${JSON.stringify({ ...readStored(name), ...parts }, tidy, 1)}\n`)
}

export function writeDocument(text: string): void {
  writeFileSync(join(root, 'docs/performance.md'), text)
}
