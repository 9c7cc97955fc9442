/**
 * Runs what needs the browser's storage, and tells whether it worked. Storage may be refused, full or not there at all
 * (some in-app browsers): none of that may take the form down.
 */
export function withStorage(use: () => void): boolean {
  try {
    use()
    return true
  } catch {
    return false
  }
}

/** Whether a place takes what is written into it; a name that nothing else has is written and removed. */
export function isWritable(place: () => Storage): boolean {
  return withStorage(() => {
    place().setItem('passgenau-try', '')
    place().removeItem('passgenau-try')
  })
}
