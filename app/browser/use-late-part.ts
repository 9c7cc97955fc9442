import { useState } from 'react'

export type LatePart<Part> =
  | { readonly state: 'closed' | 'loading' | 'failed' }
  | { readonly state: 'open'; readonly part: Part }

/** A part of a page that is loaded once it is asked for. What failed, in loading or later, can be asked for again. */
export function useLatePart<Part>(load: () => Promise<Part>) {
  const [late, setLate] = useState<LatePart<Part>>({ state: 'closed' })
  return {
    late,
    open() {
      if (late.state === 'loading' || late.state === 'open') return
      setLate({ state: 'loading' })
      load().then((part) => setLate({ state: 'open', part }), fail)
    },
    fail,
  }

  function fail(error: unknown) {
    console.error(error)
    setLate({ state: 'failed' })
  }
}
