import { useMemo } from 'react'
import { EDITIONS } from '@/content/editions'
import { decodeCode } from '@/lib/codes/decode'
import type { NamedResult, Naming } from '@/lib/comparison/collection'
import { nameResults } from '@/lib/comparison/name-results'
import type { OpenedCode } from '@/lib/comparison/selection'
import type { Day } from '@/lib/questionnaire/vocabulary'
import { scoredAnswers } from '@/lib/report/report'

/** The results behind codes, scored here, by their days. Codes that do not open are left out: whoever hands them in says so. */
export function useResults(
  codes: readonly string[],
  namings: ReadonlyMap<string, Naming>,
  today: Day,
): readonly NamedResult[] {
  const scored = useMemo(
    () =>
      nameResults(
        codes.flatMap((code) => {
          const opened = decodeCode(EDITIONS, code, today)
          return opened.ok ? [{ code, opened }] : []
        }),
        new Map(),
        scoredOn,
      ),
    [codes, today],
  )
  return useMemo(
    () => scored.map((result) => ({ ...result, naming: namings.get(result.code) ?? result.naming })),
    [scored, namings],
  )
}

function scoredOn(opened: OpenedCode) {
  return opened.kind === 'scores' ? opened.report : scoredAnswers(opened.questionnaire, opened.responseSet)
}
