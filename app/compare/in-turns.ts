/** Milliseconds of work at a time, so that the page goes on answering. */
const TURN = 40

/** Does `work` for one after the other without holding up the page. `onTurn` hears how many are done, whenever it gets its turn. */
export async function inTurns<One>(
  all: readonly One[],
  work: (one: One) => void,
  onTurn: (done: number) => void = () => {},
): Promise<void> {
  let turnEnds = performance.now() + TURN
  for (const [place, one] of all.entries()) {
    work(one)
    if (performance.now() < turnEnds) continue
    onTurn(place + 1)
    await new Promise((resolve) => setTimeout(resolve))
    turnEnds = performance.now() + TURN
  }
  onTurn(all.length)
}
