'use client'

import { useEffect, useState } from 'react'
import type { Examples } from '@/lib/instrument/wording'

/**
 * The examples of all industries, by item: fetched once any industry has been chosen, which the server does not learn.
 * Without a line there are just none.
 */
export function useExamples(path: string, isWanted: boolean): Examples {
  const [examples, setExamples] = useState<Examples>({})
  useEffect(() => {
    if (!isWanted) return
    const leaving = new AbortController()
    fetch(path, { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : {}))
      .then(setExamples)
      .catch(() => {})
    return () => leaving.abort()
  }, [path, isWanted])
  return examples
}
