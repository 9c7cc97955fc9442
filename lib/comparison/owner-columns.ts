import { type NamedResult, nameOf } from './collection'
import type { Column, TableCell, TableSources } from './table'

/** Whose row it is, in the sheets that have several rows for a result. */
export function ownerColumns({ words: { columns } }: TableSources): readonly Column[] {
  return [
    { name: columns.number, kind: 'number' },
    ...(['label', 'group'] as const).map((id) => ({ name: columns[id], kind: 'text' }) as const),
    { name: columns.day, kind: 'day' },
    ...(['form', 'edition'] as const).map((id) => ({ name: columns[id], kind: 'text' }) as const),
  ]
}

export function ownerCells(result: NamedResult, { words }: TableSources): readonly TableCell[] {
  const { answeredOn, form, edition } = result.report
  const name = nameOf(result, words.unnamed)
  return [result.number, name, result.naming.group, answeredOn, words.forms[form], edition]
}
