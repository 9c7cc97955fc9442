/** As many as a link holds are stored at every key. */
const MOST_AT_ONCE = 100
/** Milliseconds without a further change; thousands of names take longer to store than a key may take. */
const PAUSE = 300

/** Puts writing off while a large collection is being changed. `now` does at once what is still to be done, for when the page goes. */
export function deferredSave() {
  let waiting: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  function never() {
    clearTimeout(timer)
    waiting = null
  }
  function now() {
    const write = waiting
    never()
    write?.()
  }
  return {
    now,
    never,
    /** `size`: how many entries there are to write. The last `write` counts. */
    soon(size: number, write: () => void) {
      never()
      waiting = write
      if (size > MOST_AT_ONCE) timer = setTimeout(now, PAUSE)
      else now()
    },
  }
}
