/** Milliseconds of work at a time, so that the page goes on answering. */
const SLICE = 40

/** Does `work` for one after the other without holding up the page. `onPause` hears how many are done, whenever it gets its turn. */
export async function inTimeSlices<One>(
  all: readonly One[],
  work: (one: One) => void,
  onPause: (done: number) => void = () => {},
): Promise<void> {
  let sliceEnds = performance.now() + SLICE
  for (const [place, one] of all.entries()) {
    work(one)
    if (performance.now() < sliceEnds) continue
    onPause(place + 1)
    await new Promise((resolve) => setTimeout(resolve))
    sliceEnds = performance.now() + SLICE
  }
  onPause(all.length)
}
