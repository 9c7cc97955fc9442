import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright'
import { Problem } from '../../run/problem.mjs'
import { type Bench, withServer } from './bench-context'
import { onPhone, PHONE_IN_WORDS, withBrowser } from './browse'
import { ASSESSMENT, PAGES, PLAIN_FORM } from './pages'
import { plainForm } from './plain-form'
import { withPlainServer } from './plain-server'
import { joined, type Samples, type Table } from './table'
import { firstTap, watchPaint } from './watch-paint'

/** Long enough for everything that a page does after it has loaded. */
const SETTLED_MS = 1500
/** Tasks longer than this count as blocking with what is beyond it, as in Lighthouse. */
const BLOCKING_MS = 50
const PATIENCE_MS = 15_000
/** More than of the other parts: blocking time varies most. */
const RUNS = 5

const LEFT_OUT = ['bare page, dynamic', 'an unreadable link', '/assessment/full']
/** What the finger aims at, and what tells that it was answered. Where nothing is to be filled in, it aims at text. */
const CHOICE = { on: 'label:has(input)', event: 'change' }
const TEXT = { on: 'h1, body > p', event: 'click' }
const TAPS: Readonly<Record<string, typeof CHOICE>> = { [ASSESSMENT]: CHOICE, [PLAIN_FORM]: CHOICE }

/** What a person on a slow phone waits for. */
export async function paintPart(bench: Bench): Promise<readonly Table[]> {
  const rows = await withServer(bench, ({ address }) =>
    withPlainServer(plainForm(), (form) =>
      withBrowser(async (browser) => {
        const pages = Object.entries(PAGES).filter(([name]) => !LEFT_OUT.includes(name))
        const wanted = [
          ...pages.map(([name, path]) => ({ name, url: address + path })),
          { name: PLAIN_FORM, url: form },
        ]
        const runs = wanted.map(({ name }) => ({ name, samples: [] as Samples[] }))
        // In turns, so that what else the machine does meanwhile meets all of them.
        for (let run = 0; run < (bench.isQuick ? 1 : RUNS); run += 1) {
          for (const [place, { name, url }] of wanted.entries()) {
            const untouched = await painted(browser, url)
            const tapped = await tap(browser, url, TAPS[name] ?? TEXT)
            runs[place]?.samples.push({ ...untouched, ...tapped })
          }
        }
        return runs
      }),
    ),
  )
  return [
    {
      title: 'On a slow phone, ms',
      note:
        `${PHONE_IN_WORDS}. A finger comes down as soon as what it aims at is there: a choice of the form, ` +
        `elsewhere text. Blocking time as in Lighthouse, from the first paint on.`,
      columns: [
        { key: 'first', name: 'first paint' },
        { key: 'largest', name: 'largest paint' },
        { key: 'blocking', name: 'blocking time' },
        { key: 'tap', name: 'first tap answered, from the start' },
        { key: 'answer', name: '… from the tap' },
      ],
      rows: rows.map(({ name, samples }) => ({ name, samples: joined(samples) })),
    },
  ]
}

function painted(browser: Browser, url: string): Promise<Samples> {
  return onPhone(browser, async (page) => {
    await page.addInitScript(watchPaint)
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(SETTLED_MS)
    const { first, largest, tasks } = await page.evaluate(() => window.painted)
    const blocking = tasks
      .filter(({ startTime, duration }) => startTime + duration > first)
      .reduce((sum, { duration }) => sum + duration - BLOCKING_MS, 0)
    return { first: [first], largest: [largest], blocking: [blocking] }
  })
}

/** Sent past Playwright, whose own scripts would slow down a slowed page. */
function tap(browser: Browser, url: string, aim: typeof CHOICE): Promise<Samples> {
  return onPhone(browser, async (page) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Runtime.enable')
    await devtools.send('Runtime.addBinding', { name: 'tapAt' })
    await devtools.send('Runtime.addBinding', { name: 'tapAnswered' })
    const answered = new Promise<Samples>((resolve) => {
      devtools.on('Runtime.bindingCalled', ({ name, payload }) => {
        if (name === 'tapAnswered') return resolve(JSON.parse(payload))
        devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [JSON.parse(payload)] })
        devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      })
    })
    await page.addInitScript(firstTap, aim)
    await page.goto(url, { waitUntil: 'commit' })
    const late = pause(PATIENCE_MS, null, { ref: false })
    const answer = await Promise.race([answered, late])
    if (answer === null) throw new Problem(`Der Tipp auf ${aim.on} blieb ohne Wirkung: ${url.slice(0, 80)}`)
    return answer
  })
}
