import { useMemo, useState } from 'react'
import { byDay } from '@/lib/comparison/by-day'
import { type NamedResult, type Naming, UNNAMED } from '@/lib/comparison/collection'
import type { Day } from '@/lib/questionnaire/vocabulary'
import { scoredCode } from '../scored-codes'

/** The results behind codes, scored here, by their days. Codes that do not open are left out: whoever hands them in says so. */
export function useResults(
  codes: readonly string[],
  namings: ReadonlyMap<string, Naming>,
  today: Day,
): readonly NamedResult[] {
  const scored = useMemo(() => {
    const opened = codes.flatMap((code) => {
      const result = scoredCode(code, today)
      return result === null ? [] : [{ ...result, code }]
    })
    return byDay(opened).map((result, place) => ({ ...result, number: place + 1, naming: UNNAMED }))
  }, [codes, today])
  const [named] = useState(() => new WeakMap<NamedResult, NamedResult>())
  return useMemo(
    () =>
      scored.map((result) => {
        const naming = namings.get(result.code) ?? UNNAMED
        const before = named.get(result) ?? result
        // A result keeps its identity as long as its name does: what was found out about it need not be found out again.
        const next = isSame(before.naming, naming) ? before : { ...result, naming }
        named.set(result, next)
        return next
      }),
    [scored, namings, named],
  )
}

const isSame = (one: Naming, other: Naming) =>
  one.label === other.label && one.group === other.group && one.note === other.note
