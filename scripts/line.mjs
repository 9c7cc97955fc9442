/**
 * Lets so many in at once; the others wait in the order they came. `join` calls `begin` when there is a place, at once if
 * there is one now, and returns how to leave, waiting or not, as often as one likes. Who stays longer than `limitMs` is
 * counted no more, so that a few that never end do not hold up everyone.
 */
export function createLine(places, limitMs) {
  const waiting = new Set()
  let inside = 0

  function letIn() {
    const [first] = waiting
    if (first === undefined || inside >= places) return
    waiting.delete(first)
    inside += 1
    first()
  }

  return {
    join(begin) {
      let hasLeft = false
      let tooLong
      const enter = () => {
        tooLong = setTimeout(leave, limitMs)
        begin()
      }
      function leave() {
        if (hasLeft) return
        hasLeft = true
        clearTimeout(tooLong)
        if (waiting.delete(enter)) return
        inside -= 1
        letIn()
      }
      waiting.add(enter)
      letIn()
      return leave
    },
  }
}
