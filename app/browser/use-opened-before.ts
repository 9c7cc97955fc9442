import { useEffect, useEffectEvent, useRef } from 'react'

/** For a `<details>` whose opening loads something: a reader may have opened it before the script took over. */
export function useOpenedBefore(open: () => void) {
  const details = useRef<HTMLDetailsElement>(null)
  const openNow = useEffectEvent(open)
  useEffect(() => {
    if (details.current?.open) openNow()
  }, [])
  return details
}
