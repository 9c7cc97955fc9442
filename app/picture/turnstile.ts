let last: Promise<void> = Promise.resolve()

/**
 * Lets callers through one by one, one in each turn of the event loop. Requests that arrive together would otherwise be
 * worked off in a single turn, and everything else, the health check first, would wait for all of them.
 */
export function turnstile(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
  return last
}
