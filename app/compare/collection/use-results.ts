import { useMemo, useState } from 'react'
import type { NamedResult, Naming } from '@/lib/collection/collection'
import { numberResults, rememberNames } from '@/lib/collection/name-results'
import { scoredCode } from './scored-codes'

/** The results behind codes, scored here, by their days. Codes that do not open are left out: whoever hands them in says so. */
export function useResults(
  codes: readonly string[],
  namings: ReadonlyMap<string, Naming>,
): readonly NamedResult[] {
  const numbered = useMemo(() => {
    const opened = codes.flatMap((code) => {
      const result = scoredCode(code)
      return result === null ? [] : [{ ...result, code }]
    })
    return numberResults(opened)
  }, [codes])
  const [name] = useState(rememberNames)
  return useMemo(() => name(numbered, namings), [name, numbered, namings])
}
