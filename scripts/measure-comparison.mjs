import { parseArgs } from 'node:util'
import { ensureBrowser, LAUNCH_FLAGS } from './browser.mjs'
import { ensureInstalled } from './install.mjs'
import { asFiles, manyResults } from './many-results.mjs'
import { report } from './problem.mjs'
import { withServer } from './server.mjs'
import { openWatched, untilChanged } from './watched-page.mjs'

const CPU_SLOWDOWN = 4
const RUNS = 5
const MANY = 2000
const IN_LINK = 100
/** Milliseconds. From the moment that the file is read, and from an input, to what it brings about on the screen. */
const AIMS = { firstView: 1000, input: 100 }
/** Longer than anything here takes. */
const PATIENCE_MS = 120_000
/** The first view stands when its names, its charts and its filter with all groups do. */
const FIRST_VIEW = {
  all: ['.result-table tbody tr', '.heatmap', '.fit-matrix .chart-point', '.dot-plot', '.naming'],
  text: { selector: '.result-table tbody th a', includes: 'Betrieb' },
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const lines = []

/** Prints the median of a figure, its runs, and whether its aim holds. */
function show(name, values, { aim, unit = 'ms' } = {}) {
  const figure = median(values)
  const holds = aim === undefined || figure <= aim
  const runs = values.length > 1 ? `  [${values.map(Math.round).join(' ')}]` : ''
  const note = aim === undefined ? '' : ` (höchstens ${aim})${holds ? '' : '  NICHT ERREICHT'}`
  console.log(`${name.padEnd(58)}${String(Math.round(figure)).padStart(7)} ${unit}${note}${runs}`)
  lines.push(holds)
}

/** Chooses the file and sends the form. Milliseconds until the page says so, until the file is read, and on to the first view. */
async function takeIn({ page, notes }, baseUrl, file) {
  await page.goto(`${baseUrl}/compare`, { waitUntil: 'networkidle' })
  await page.setInputFiles('#files', file)
  const start = notes.clear()
  const seen = notes.until('first-view', PATIENCE_MS)
  await page.evaluate((wanted) => window.watchFirstView(wanted), FIRST_VIEW)
  await page.locator('.hand-in button[type=submit]').click({ noWaitAfter: true })
  await seen
  const { submit, progress, read, 'first-view': view } = await start()
  return { progress: progress - submit, read: read - submit, view: view - read }
}

async function fromFiles(browser, baseUrl, files) {
  for (const [kind, file] of Object.entries(files)) {
    const runs = []
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(
        await openWatched(browser, CPU_SLOWDOWN, FIRST_VIEW, (watched) => takeIn(watched, baseUrl, file)),
      )
    }
    const name = kind.toUpperCase()
    show(
      `${name}: bis „Wird gelesen …“ zu sehen ist`,
      runs.map(({ progress }) => progress),
    )
    show(
      `${name}: bis alles gelesen ist`,
      runs.map(({ read }) => read),
    )
    show(
      `${name}: danach, bis zur ersten Ansicht`,
      runs.map(({ view }) => view),
      { aim: AIMS.firstView },
    )
  }
}

/** Each input several times; until what it brings about is painted. */
async function inputs(page) {
  const heads = page.locator('.result-table thead button')
  const firstRow = '.result-table tbody'
  const places = [4, 5, 0, 3, 7]
  const sorting = []
  for (const place of places) {
    sorting.push(
      await untilChanged(page, firstRow, 'click', () => heads.nth(place).click({ noWaitAfter: true })),
    )
  }
  show('Sortieren', sorting, { aim: AIMS.input })

  const count = '.filter-fields [role=status]'
  const search = page.locator('.filter-fields input[type=search]')
  const filtering = []
  await search.focus()
  for (const key of ['7', '1', 'Backspace', '9', 'Backspace']) {
    filtering.push(await untilChanged(page, count, 'keydown', () => page.keyboard.press(key)))
  }
  show('Filtern nach Text, je Taste', filtering, { aim: AIMS.input })
  await untilChanged(page, count, 'keydown', () => page.keyboard.press('Backspace'))
  const grouping = []
  const group = page.locator('.filter-fields select').first()
  for (const value of ['3', '-1', '5', '-1', '7']) {
    grouping.push(await untilChanged(page, count, 'change', () => group.selectOption(value)))
  }
  show('Filtern nach Gruppe', grouping, { aim: AIMS.input })
  await untilChanged(page, count, 'change', () => group.selectOption('-1'))

  const turning = []
  const next = page.locator('.view .page-links button').last()
  for (let run = 0; run < RUNS; run += 1) {
    turning.push(await untilChanged(page, firstRow, 'click', () => next.click({ noWaitAfter: true })))
  }
  show('Blättern', turning, { aim: AIMS.input })

  await page.locator('.naming summary').click()
  const field = page.locator('.naming-list input').first()
  await field.focus()
  const code = await page.locator('.naming-list li').first().getAttribute('data-code')
  await page.locator('.result-table thead button').nth(1).scrollIntoViewIfNeeded()
  await goToPageWith(page, code)
  await field.focus()
  const naming = []
  for (const key of ['a', 'b', 'c', 'd', 'e']) {
    naming.push(
      await untilChanged(page, `.result-table tr[data-code="${code}"] th`, 'keydown', () =>
        page.keyboard.press(key),
      ),
    )
  }
  show('Einen Namen tippen, je Taste, bis er in der Tabelle steht', naming, { aim: AIMS.input })
}

/** Back to the page of the table that holds the result. */
async function goToPageWith(page, code) {
  const back = page.locator('.view .page-links button').first()
  await page.locator('.result-table thead button').nth(2).click()
  while ((await page.locator(`.result-table tr[data-code="${code}"]`).count()) === 0) {
    if (await back.isDisabled()) break
    await back.click()
  }
}

/** Three questions; the last one with firms that have two results each. */
async function views(page) {
  const links = page.locator('.view-links ul').first().locator('a')
  for (const [place, name] of [
    [1, 'Wo sind wir uns uneinig?'],
    [2, 'Was hat sich bewegt?'],
    [0, 'Wer steht wo?'],
  ]) {
    const runs = []
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(
        await untilChanged(page, '.view', 'click', () => links.nth(place).click({ noWaitAfter: true })),
      )
      if (run < RUNS - 1) await untilChanged(page, '.view', 'click', () => links.nth((place + 1) % 3).click())
    }
    show(`Wechsel zu „${name}“`, runs)
  }
}

async function fromLink(browser, baseUrl) {
  const address = `${baseUrl}/compare?${manyResults(IN_LINK)
    .map(({ code }) => `r=${code}`)
    .join('&')}`
  const runs = []
  for (let run = 0; run < RUNS; run += 1) {
    const wanted = { all: ['.filter-fields', '.result-table tbody tr'] }
    runs.push(
      await openWatched(browser, CPU_SLOWDOWN, wanted, async ({ page, notes, bytes }) => {
        const seen = notes.until('first-view', PATIENCE_MS)
        await page.goto(address, { waitUntil: 'commit' })
        await seen
        await page.waitForLoadState('networkidle')
        const paint = await page.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0].startTime,
        )
        const origin = await page.evaluate(() => performance.timeOrigin)
        return { paint, ready: notes.at('first-view') - origin, ...bytes() }
      }),
    )
  }
  show(
    'Erste Ansicht (vom Server)',
    runs.map(({ paint }) => paint),
  )
  show(
    'bis das Skript bereit ist',
    runs.map(({ ready }) => ready),
  )
  show(
    'HTML, komprimiert',
    runs.map(({ Document = 0 }) => Document / 1000),
    { unit: 'kB' },
  )
  show(
    'Skripte, komprimiert',
    runs.map(({ Script = 0 }) => Script / 1000),
    { unit: 'kB' },
  )
}

async function measure(browser, baseUrl) {
  const files = await asFiles(manyResults(MANY))
  console.log(`\n${MANY} Ergebnisse aus einer Datei`)
  await fromFiles(browser, baseUrl, files)

  console.log(`\nEingaben bei ${MANY} Ergebnissen`)
  await openWatched(browser, CPU_SLOWDOWN, FIRST_VIEW, async (watched) => {
    await takeIn(watched, baseUrl, files.json)
    await inputs(watched.page)
  })

  console.log(`\nAnsichten bei ${MANY} Ergebnissen von ${MANY / 2} Betrieben`)
  const twice = await asFiles(manyResults(MANY, 2))
  await openWatched(browser, CPU_SLOWDOWN, FIRST_VIEW, async (watched) => {
    await takeIn(watched, baseUrl, twice.json)
    await views(watched.page)
  })

  console.log(`\n${IN_LINK} Ergebnisse in einem Link`)
  await fromLink(browser, baseUrl)
  return lines.every(Boolean)
}

async function main() {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } })
  await ensureInstalled()
  const { path } = await ensureBrowser()
  const { chromium } = await import('playwright')
  return withServer(values['base-url'], async (baseUrl) => {
    const browser = await chromium.launch({ executablePath: path, args: LAUNCH_FLAGS })
    try {
      console.log(
        `Prozessor ${CPU_SLOWDOWN}-fach gebremst, Fenster 1280×720, Mediane aus ${RUNS}, alle Werte in Klammern.`,
      )
      return await measure(browser, baseUrl)
    } finally {
      await browser.close()
    }
  })
}

try {
  process.exit((await main()) ? 0 : 1)
} catch (error) {
  process.exit(report(error))
}
