import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'

/** Milliseconds, and how many of them were waited for the processor. */
export type Span = readonly [took: number, waited: number]

/** What stands when the first view does. */
export interface Wanted {
  readonly all: readonly string[]
  readonly text?: { readonly selector: string; readonly includes: string }
}

export interface Watched {
  readonly page: Page
  readonly open: (address: string, options?: Parameters<Page['goto']>[1]) => Promise<void>
  readonly notes: ReturnType<typeof keepNotes>
}

declare global {
  interface Window {
    noteDown(note: string): void
    watchChange(selectors: readonly string[], kind: string): void
    changes: Promise<readonly number[]>
  }
}

/** Longer than anything that is watched takes. */
export const PATIENCE_MS = 120_000

/**
 * A page that says by itself when something was to be seen. Watched from within, and told through DevTools: scripts of
 * Playwright that look again and again would slow down a slowed page.
 */
export async function openWatched<Result>(
  browser: Browser,
  slowdown: number,
  wanted: Wanted,
  use: (watched: Watched) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'de-DE' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const notes = keepNotes()
  await devtools.send('Runtime.enable')
  await devtools.send('Runtime.addBinding', { name: 'noteDown' })
  devtools.on('Runtime.bindingCalled', ({ payload }) => notes.take(JSON.parse(payload)))
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch, wanted)
  try {
    const open: Watched['open'] = async (address, options) => {
      await page.goto(address, options)
      notes.countWaiting(await waitingOf(browser))
    }
    return await use({ page, open, notes })
  } finally {
    await context.close()
  }
}

/**
 * Milliseconds for which the page was ready to work while the processor belonged to others (Linux; elsewhere 0): on a
 * busy machine every figure grows by them, so they are told apart.
 */
async function waitingOf(browser: Browser): Promise<() => number> {
  const devtools = await browser.newBrowserCDPSession()
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  await devtools.detach()
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  return () => pids.reduce((sum, pid) => sum + waitedSoFar(pid), 0)
}

/** Of the main thread, whose number is that of the process: the second figure of schedstat, in nanoseconds. */
function waitedSoFar(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}

/** The time of each thing that a page noted last, in milliseconds since 1970. */
function keepNotes() {
  let times: Record<string, { readonly time: number; readonly waited: number }> = {}
  let waiting: { readonly name: string; readonly done: () => void } | null = null
  let waited = () => 0
  return {
    /** `look` says how long the page has waited for the processor so far. */
    countWaiting(look: () => number) {
      waited = look
    },
    waited: () => waited(),
    waitedAt: (name: string) => times[name]?.waited ?? waited(),
    take([name, time]: readonly [string, number]) {
      times[name] ??= { time, waited: waited() }
      if (waiting?.name === name) waiting.done()
    },
    /** From one thing to another: `[milliseconds, of them waited for the processor]`. */
    between(from: string, to: string): Span {
      const [begin, end] = [times[from], times[to]]
      if (!begin || !end) throw new Error(`"${from}" or "${to}" was not noted.`)
      return [end.time - begin.time, end.waited - begin.waited]
    },
    clear() {
      times = {}
    },
    /** Resolves when it is noted. */
    until: (name: string, patienceMs: number) =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Nothing noted "${name}".`)), patienceMs)
        waiting = {
          name,
          done() {
            clearTimeout(late)
            waiting = null
            resolve()
          },
        }
      }),
  }
}

/** In the page, before its own scripts. */
function watch(wanted: Wanted): void {
  const note = (name: string, time = performance.now()) =>
    window.noteDown(JSON.stringify([name, performance.timeOrigin + time]))
  /** Asked for in the frame that paints it: the first task after that, before any that waits already. */
  const { scheduler } = window as unknown as {
    readonly scheduler: { postTask<T>(task: () => T, options: { readonly priority: string }): Promise<T> }
  }
  const painted = () => scheduler.postTask(() => performance.now(), { priority: 'user-blocking' })
  const stands = () =>
    wanted.all.every((selector) => document.querySelector(selector)) &&
    (!wanted.text ||
      document.querySelector(wanted.text.selector)?.textContent?.includes(wanted.text.includes))
  const look = () => {
    if (stands()) painted().then((time) => note('first-view', time))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!(target as Element).closest('.intake button')) return
      note('submit', timeStamp)
      const says = () => {
        const said = [...document.querySelectorAll('.intake [role=status]')].some(
          ({ textContent }) => textContent,
        )
        if (said) painted().then((time) => note('progress', time))
        else requestAnimationFrame(says)
      }
      requestAnimationFrame(says)
    },
    true,
  )
  // What was read is put into the window's storage first of all, which is part of what comes after reading.
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function (...words: [string, string]) {
    note('read')
    return setItem.apply(this, words)
  }

  /** From the next event of that kind until each of the texts has changed and is painted. */
  window.watchChange = (selectors, kind) => {
    let start: number | undefined
    const begin = ({ timeStamp }: Event) => {
      start ??= timeStamp
    }
    addEventListener(kind, begin, { capture: true, once: true })
    const changed = (selector: string, place: number) =>
      new Promise<number>((resolve) => {
        const text = () => {
          const element = document.querySelector(selector)
          return element instanceof HTMLInputElement ? element.value : element?.textContent
        }
        const before = text()
        const compare = () => {
          if (start !== undefined && text() !== before)
            painted().then((time) => {
              note(`change-${place}`, time)
              resolve(time - (start ?? time))
            })
          else requestAnimationFrame(compare)
        }
        requestAnimationFrame(compare)
      })
    window.changes = Promise.all(selectors.map(changed))
  }
}

/**
 * From the input that `act` makes until the text of each element is another one, and painted: `[milliseconds, of them waited
 * for the processor]` for each.
 */
export async function untilChanged(
  { page, notes }: Watched,
  selectors: readonly string[],
  kind: string,
  act: () => Promise<unknown>,
): Promise<readonly Span[]> {
  await page.evaluate(([where, what]) => window.watchChange(where, what), [selectors, kind] as const)
  notes.clear()
  const before = notes.waited()
  await act()
  const late = sleep(PATIENCE_MS, null, { ref: false })
  const changes = await Promise.race([page.evaluate(() => window.changes), late])
  if (changes === null) throw new Error(`One of these did not change: ${selectors.join(', ')}`)
  return changes.map((change, place): Span => [change, notes.waitedAt(`change-${place}`) - before])
}
