import type { Browser } from 'playwright'
import { type Bench, withServer } from './bench-context'
import { onPhone, PHONE_IN_WORDS, withBrowser } from './browse'
import { joined, quantile, type Samples, type Table } from './table'

const FORMS = { 'quick form': '/assessment', 'full form': '/assessment/full' }
/** A form takes half a minute; what it shows varies from screen to screen, not from run to run. */
const RUNS = 2

/** A person who answers as fast as the phone lets them, without reading. */
export async function fillingPart(bench: Bench): Promise<readonly Table[]> {
  const rows = await withServer(bench, ({ address }) =>
    withBrowser(async (browser) => {
      const filled: { name: string; samples: Samples }[] = []
      for (const [name, path] of Object.entries(FORMS)) {
        const runs: Samples[] = []
        for (let run = 0; run < Math.min(RUNS, bench.runs); run += 1)
          runs.push(await fillIn(browser, address + path))
        filled.push({ name, samples: joined(runs) })
      }
      return filled
    }),
  )
  return [
    {
      title: 'Filling the form on a slow phone',
      note: `${PHONE_IN_WORDS}. Going on: from the click to the end of the picture that shows the next screen, median of all screens.`,
      columns: [
        { key: 'goingOn', name: 'going on, ms' },
        { key: 'answers', name: 'answers' },
        { key: 'on', name: 'times gone on' },
        { key: 'seconds', name: 'filled and sent, s', digits: 1 },
      ],
      rows,
    },
  ]
}

function fillIn(browser: Browser, url: string): Promise<Samples> {
  return onPhone(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    const begin = performance.now()
    let answers = 0
    const goingOn: number[] = []
    for (;;) {
      const wayOn = page.locator('.steps:visible a[data-next]')
      if ((await wayOn.count()) === 0) break
      const answer = page.locator('fieldset.item:visible label.choice').nth(2)
      if ((await answer.count()) > 0) {
        await answer.tap()
        answers += 1
      }
      goingOn.push(
        await wayOn.evaluate(
          (link) =>
            new Promise<number>((done) => {
              const clicked = performance.now()
              ;(link as HTMLElement).click()
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - clicked)))
            }),
        ),
      )
    }
    await page.getByRole('button', { name: 'Ergebnis anzeigen' }).tap()
    await page.waitForURL(/\/results\/A/)
    return {
      goingOn: [quantile(goingOn, 0.5)],
      answers: [answers],
      on: [goingOn.length],
      seconds: [(performance.now() - begin) / 1000],
    }
  })
}
