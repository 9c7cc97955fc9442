import { useCallback, useEffect, useState } from 'react'
import { keepPlace } from '@/app/browser/keep-place'
import { useListener } from '@/app/browser/use-listener'
import { type ViewState, viewStateIn } from '../addresses'

/** What is looked at, as the address says it. Going back in the browser goes back here. */
export function useViewState(initial: ViewState): readonly [ViewState, (next: ViewState) => void] {
  const [viewState, setViewState] = useState(initial)
  useListener('click', keepPlace)
  useEffect(() => {
    const read = () => setViewState(viewStateIn(new URLSearchParams(location.search)))
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const change = useCallback((next: ViewState) => {
    const address = new URL(location.href)
    for (const [name, value] of Object.entries(next)) address.searchParams.set(name, value)
    history.pushState(null, '', address)
    setViewState(next)
  }, [])
  return [viewState, change]
}
