import { useCallback, useEffect, useState } from 'react'
import type { Look } from '../addresses'
import { lookIn } from '../look'

/** What is looked at, as the address says it. Going back in the browser goes back here. */
export function useLook(initial: Look): readonly [Look, (next: Look) => void] {
  const [look, setLook] = useState(initial)
  useEffect(() => {
    const read = () => setLook(lookIn(new URLSearchParams(location.search)))
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const change = useCallback((next: Look) => {
    const address = new URL(location.href)
    for (const [name, value] of Object.entries(next)) address.searchParams.set(name, value)
    history.pushState(null, '', address)
    setLook(next)
  }, [])
  return [look, change]
}
