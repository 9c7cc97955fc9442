import type { NamedResult } from './collection'
import { type Row, rowsOn } from './row'
import type { SharedBasis } from './shared-basis'

/**
 * Makes the rows that `rowsOn` does, each of them once: filters change with every key, what a result says does not. What is
 * no longer used elsewhere is forgotten.
 */
export function rememberRows(): typeof rowsOn {
  const known = new WeakMap<NamedResult, Map<string, readonly Row[]>>()
  return (basis, results, technology) => {
    const key = keyOf(basis, technology)
    return results.flatMap((result) => {
      const ofResult = known.get(result) ?? new Map<string, readonly Row[]>()
      known.set(result, ofResult)
      const rows = ofResult.get(key) ?? rowsOn(basis, [result], technology)
      ofResult.set(key, rows)
      return rows
    })
  }
}

const keyOf = ({ edition, form }: SharedBasis, technology: string) => `${edition} ${form} ${technology}`
