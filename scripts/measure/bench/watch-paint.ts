/** What runs within the measured page, before its own scripts: nothing here may use anything outside its function. */

interface Painted {
  first: number
  largest: number
  tasks: { readonly startTime: number; readonly duration: number }[]
}

declare global {
  interface Window {
    painted: Painted
    tapAt: (place: string) => void
    tapAnswered: (times: string) => void
  }
}

/** Keeps the times of the first and the largest paint and of all long tasks in `window.painted`. */
export function watchPaint() {
  const painted: Painted = { first: 0, largest: 0, tasks: [] }
  window.painted = painted
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('longtask', ({ startTime, duration }) => painted.tasks.push({ startTime, duration }))
  watch('largest-contentful-paint', ({ startTime }) => {
    painted.largest = startTime
  })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') painted.first = startTime
  })
}

/** Says where the finger shall come down as soon as that is to be seen, and when what it does has been painted. */
export function firstTap({ on, event }: { readonly on: string; readonly event: string }) {
  const THUMB_PX = 20
  // A change is an event of the page; when the finger came down stands in the click before it.
  let touched = 0
  addEventListener('click', ({ timeStamp }) => (touched ||= timeStamp), true)
  const answer = () =>
    requestAnimationFrame(() => {
      // The first task after the picture, before any that waits already.
      scheduler.postTask(
        () => {
          const now = performance.now()
          window.tapAnswered(JSON.stringify({ tap: [now], answer: [now - touched] }))
        },
        { priority: 'user-blocking' },
      )
    })
  addEventListener(event, answer, { capture: true, once: true })
  const look = () => {
    const targets = [...document.querySelectorAll<HTMLElement>(on)]
    const target = targets.find(({ offsetParent }) => offsetParent !== null)?.getBoundingClientRect()
    if (!target) return requestAnimationFrame(look)
    const y = target.y + Math.min(THUMB_PX, target.height / 2)
    return window.tapAt(JSON.stringify({ x: target.x + target.width / 2, y }))
  }
  requestAnimationFrame(look)
}
