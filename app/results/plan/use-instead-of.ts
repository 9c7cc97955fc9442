import { useEffect, useState } from 'react'

/**
 * A place in the page where the browser draws something instead of what the server has drawn: the first of these elements
 * gives way to it, the others go. All come back once nothing is to be drawn any more. React does not look into
 * what the server has drawn for good.
 */
export function useInsteadOf(drawn: readonly Element[], isWanted: boolean): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!isWanted || drawn.length === 0) return
    const fresh = document.createElement('div')
    const marks = drawn.map((one, which) => {
      const mark = which === 0 ? fresh : document.createComment('')
      one.replaceWith(mark)
      return mark
    })
    setPlace(fresh)
    return () => {
      setPlace(null)
      for (const [which, mark] of marks.entries()) mark.replaceWith(drawn[which] ?? '')
    }
  }, [drawn, isWanted])
  return place
}
