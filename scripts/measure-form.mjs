import { measureInBrowser } from './measure-in-browser.mjs'
import { Problem } from './problem.mjs'

/** A four-year-old phone on a bad line, against which the aims are stated. */
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'de-DE' }
const CPU_SLOWDOWN = 4
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const RUNS = 5
const BARE_PAGE = '/diese-seite-gibt-es-nicht'
const AIMS = { firstTapMs: 2000, blockingRatio: 1.3, goingOnMs: 100 }
/** Long enough for everything that a page does after it has loaded. */
const SETTLED_MS = 2000
/** By then the page has loaded even on that line. */
const LOADED_MS = 5000
/** Tasks longer than this count as blocking with what is beyond it, as in Lighthouse. */
const BLOCKING_MS = 50

/** The finger lands this far below the upper edge of its aim. */
const THUMB_PX = 20

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function onPhone(browser, use) {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', LINE)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript(() => {
    window.measured = { longTasks: [], handled: null }
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        window.measured.longTasks.push({ startTime, duration })
      }
    }).observe({ type: 'longtask', buffered: true })
  })
  try {
    return await use(page)
  } finally {
    await context.close()
  }
}

/** Milliseconds beyond {@link BLOCKING_MS} of all tasks after the first paint. */
function blockingTime(browser, url) {
  return onPhone(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(SETTLED_MS)
    const { longTasks, firstPaint } = await page.evaluate(() => ({
      longTasks: window.measured.longTasks,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    }))
    return longTasks
      .filter(({ startTime, duration }) => startTime + duration > firstPaint)
      .reduce((sum, { duration }) => sum + duration - BLOCKING_MS, 0)
  })
}

/**
 * From the start of the navigation to what the first tap does: an answer ticked, or the next question shown. The finger
 * comes down as soon as what it aims at is there. Watched and sent past Playwright, whose own scripts would slow down a slowed page.
 */
function firstTap(browser, url, aim) {
  return onPhone(browser, async (page) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Runtime.enable')
    await devtools.send('Runtime.addBinding', { name: 'tapAt' })
    devtools.on('Runtime.bindingCalled', ({ payload }) => {
      devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [JSON.parse(payload)] })
      devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    })
    await page.addInitScript(
      ([selector, thumb]) => {
        const note = () => {
          window.measured.handled ??= performance.now()
        }
        addEventListener('change', note, true)
        addEventListener('hashchange', note)
        const look = () => {
          const targets = [...document.querySelectorAll(selector)]
          const target = targets.find(({ offsetParent }) => offsetParent !== null)?.getBoundingClientRect()
          if (!target) return requestAnimationFrame(look)
          window.tapAt(JSON.stringify({ x: target.x + target.width / 2, y: target.y + thumb }))
        }
        requestAnimationFrame(look)
      },
      [aim, THUMB_PX],
    )
    await page.goto(url, { waitUntil: 'commit' })
    await new Promise((resolve) => setTimeout(resolve, LOADED_MS))
    const handled = await page.evaluate(() => window.measured.handled)
    if (handled === null) throw new Problem(`Der Tipp auf ${aim} blieb ohne Wirkung.`)
    return handled
  })
}

/** A person who answers as fast as the phone lets them, without reading: taps, seconds, and milliseconds to go on. */
function fillIn(browser, url) {
  return onPhone(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    const start = performance.now()
    const counts = { answers: 0, on: 0 }
    const goingOn = []
    for (;;) {
      const wayOn = page.locator('.steps:visible a[data-next]')
      if ((await wayOn.count()) === 0) break
      const answer = page.locator('fieldset.item:visible label.choice').nth(2)
      if ((await answer.count()) > 0) {
        await answer.tap()
        counts.answers += 1
      }
      goingOn.push(
        await wayOn.evaluate(
          (link) =>
            new Promise((done) => {
              const clicked = performance.now()
              link.click()
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - clicked)))
            }),
        ),
      )
      counts.on += 1
    }
    await page.getByRole('button', { name: 'Ergebnis anzeigen' }).tap()
    await page.waitForURL(/\/results\/A/)
    return { ...counts, seconds: (performance.now() - start) / 1000, goingOnMs: median(goingOn) }
  })
}

/** Prints figure and aim, returns whether it holds. */
function show(name, figure, aim, unit) {
  const holds = figure <= aim
  const note = holds ? '' : '  NICHT ERREICHT'
  console.log(
    `${name.padEnd(44)}${figure.toFixed(2).padStart(9)} ${unit.padEnd(3)} (höchstens ${aim})${note}`,
  )
  return holds
}

async function measure(browser, baseUrl) {
  const bare = []
  const form = []
  const choice = []
  const wayOn = []
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await blockingTime(browser, baseUrl + BARE_PAGE))
    form.push(await blockingTime(browser, `${baseUrl}/assessment`))
    choice.push(await firstTap(browser, `${baseUrl}/assessment`, '.choice'))
    wayOn.push(await firstTap(browser, `${baseUrl}/assessment`, '.steps a'))
  }
  const whole = (values) => values.map(Math.round).join(' ')
  console.log(`Blockierzeit in ms, leere Seite: ${whole(bare)}; Fragebogen: ${whole(form)}`)
  console.log(`Erster Tipp in ms, auf eine Auswahl: ${whole(choice)}`)
  // Who skips all choices: the next question has to be laid out as well, so it takes longer. For information.
  console.log(`Erster Tipp in ms, gleich auf „Weiter“: ${whole(wayOn)}; Median ${Math.round(median(wayOn))}`)
  const quick = await fillIn(browser, `${baseUrl}/assessment`)
  const full = await fillIn(browser, `${baseUrl}/assessment/full`)
  for (const [name, { answers, on, seconds }] of Object.entries({
    'Kurz-Check': quick,
    'Voll-Check': full,
  })) {
    console.log(
      `${name}: ${answers} Antworten, ${on}-mal „Weiter“, 1-mal absenden, ${seconds.toFixed(1)} s ohne zu lesen`,
    )
  }
  return [
    show('Erster Tipp, auf eine Auswahl, Median', median(choice), AIMS.firstTapMs, 'ms'),
    show('Blockierzeit gegen leere Seite, Mediane', median(form) / median(bare), AIMS.blockingRatio, ''),
    show('Weitergehen, Median, Kurz-Check', quick.goingOnMs, AIMS.goingOnMs, 'ms'),
    show('Weitergehen, Median, Voll-Check', full.goingOnMs, AIMS.goingOnMs, 'ms'),
  ].every(Boolean)
}

await measureInBrowser((browser, baseUrl) => {
  console.log(`Telefon 360×640, Prozessor ${CPU_SLOWDOWN}-fach gebremst, 1,6 Mbit/s, 150 ms.`)
  return measure(browser, baseUrl)
})
