'use client'

import { useEffect, useState } from 'react'

type Examples = Readonly<Record<string, string>>
const NONE: Examples = {}

/** Examples of an industry, by item: fetched once it has been chosen. Without a line there are just none. */
export function useExamples(path: string, industry: string | undefined): Examples {
  const [examples, setExamples] = useState(NONE)
  useEffect(() => {
    setExamples(NONE)
    if (!industry) return
    const leaving = new AbortController()
    fetch(`${path}/${industry}`, { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : NONE))
      .then(setExamples)
      .catch(() => {})
    return () => leaving.abort()
  }, [path, industry])
  return examples
}
