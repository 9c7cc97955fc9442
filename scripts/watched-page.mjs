/**
 * A page that says by itself when something was to be seen. Watched from within, and told through DevTools: scripts of
 * Playwright that look again and again would slow down a slowed page.
 */
export async function openWatched(browser, slowdown, wanted, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'de-DE' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const notes = keepNotes()
  await devtools.send('Runtime.enable')
  await devtools.send('Runtime.addBinding', { name: 'noteDown' })
  devtools.on('Runtime.bindingCalled', ({ payload }) => notes.take(JSON.parse(payload)))
  const bytes = await countBytes(devtools)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watch, wanted)
  try {
    return await use({ page, notes, bytes })
  } finally {
    await context.close()
  }
}

/** The time of each thing that a page noted last, in milliseconds since 1970. */
function keepNotes() {
  let times = {}
  let waiting = null
  return {
    take([name, time]) {
      times[name] ??= time
      if (waiting?.name === name) waiting.done()
    },
    at: (name) => times[name],
    clear() {
      times = {}
    },
    /** Resolves when it is noted. */
    until: (name, patienceMs) =>
      new Promise((resolve, reject) => {
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

/** Bytes over the wire by the kind of what was asked for, compressed, with headers. */
async function countBytes(devtools) {
  const kinds = new Map()
  const sums = {}
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind) sums[kind] = (sums[kind] ?? 0) + encodedDataLength
  })
  await devtools.send('Network.enable')
  return () => sums
}

/** In the page, before its own scripts. */
function watch(wanted) {
  const note = (name, time = performance.now()) =>
    window.noteDown(JSON.stringify([name, performance.timeOrigin + time]))
  /** After the next picture: the first task after it. */
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))
  const stands = () =>
    wanted.all.every((selector) => document.querySelector(selector)) &&
    (!wanted.text || document.querySelector(wanted.text.selector)?.textContent.includes(wanted.text.includes))
  const look = () => {
    if (stands()) painted().then((time) => note('first-view', time))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  addEventListener(
    'submit',
    ({ timeStamp }) => {
      note('submit', timeStamp)
      const says = () => {
        const said = [...document.querySelectorAll('.hand-in [role=status]')].some(
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
  Storage.prototype.setItem = function (...words) {
    note('read')
    return setItem.apply(this, words)
  }

  /** From the next event of that kind until each of the texts has changed and is painted. */
  window.watchChange = (selectors, kind) => {
    let start
    const begin = ({ timeStamp }) => {
      start ??= timeStamp
    }
    addEventListener(kind, begin, { capture: true, once: true })
    const changed = (selector) =>
      new Promise((resolve) => {
        const text = () => document.querySelector(selector)?.textContent
        const before = text()
        const compare = () => {
          if (start !== undefined && text() !== before) painted().then((time) => resolve(time - start))
          else requestAnimationFrame(compare)
        }
        requestAnimationFrame(compare)
      })
    window.changes = Promise.all(selectors.map(changed))
  }
}

/** Milliseconds from the input that `act` makes until the text of each element is another one, and painted. */
export async function untilChanged(page, selectors, kind, act) {
  await page.evaluate(([where, what]) => window.watchChange(where, what), [selectors, kind])
  await act()
  return page.evaluate(() => window.changes)
}
