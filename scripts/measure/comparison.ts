import type { Browser, Locator } from 'playwright'
import { asFiles, manyResults } from './many-results'
import { measureInBrowser } from './measure-in-browser'
import { openWatched, PATIENCE_MS, type Span, untilChanged, type Watched } from './watched-page'

type Files = Awaited<ReturnType<typeof asFiles>>
type File = Files[keyof Files]

const CPU_SLOWDOWN = 4
const RUNS = 5
const MANY = 2000
/** Milliseconds. From the moment that the file is read, and from an input, to what it brings about on the screen. */
const AIMS = { firstView: 1000, input: 100 }
/** The first view stands when its names, its charts and its filter with all groups do. */
const FIRST_VIEW = {
  all: ['.firm-table tr[data-code]', '.strips', '.fit-matrix', '.naming'],
  text: { selector: '.firm-table tbody th a', includes: 'Betrieb' },
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
/** Whether each aim holds. */
const kept: boolean[] = []

/**
 * Prints the median of a figure and whether its aim holds. What the page waited for the processor, because other programs had
 * it, is taken off, and said.
 */
function show(name: string, runs: readonly Span[], { aim }: { readonly aim?: number } = {}) {
  const figure = median(runs.map(([value, waited]) => value - waited))
  const waited = median(runs.map(([, time]) => time))
  const holds = aim === undefined || figure <= aim
  kept.push(holds)
  const note = aim === undefined ? '' : ` (höchstens ${aim})${holds ? '' : '  NICHT ERREICHT'}`
  const beside =
    waited >= 1 ? `  [mit Warten auf den Prozessor ${Math.round(median(runs.map(([value]) => value)))}]` : ''
  console.log(`${name.padEnd(58)}${String(Math.round(figure)).padStart(7)} ms${note}${beside}`)
}

/** Chooses the file and sends the form. Milliseconds until the page says so, until the file is read, and on to the first view. */
async function takeIn({ page, open, notes }: Watched, baseUrl: string, file: File) {
  await open(`${baseUrl}/compare`, { waitUntil: 'networkidle' })
  await page.setInputFiles('#files', file)
  notes.clear()
  const seen = notes.until('first-view', PATIENCE_MS)
  await page.locator('.intake button.primary').click({ noWaitAfter: true })
  await seen
  return {
    progress: notes.between('submit', 'progress'),
    read: notes.between('submit', 'read'),
    view: notes.between('read', 'first-view'),
  }
}

async function fromFiles(browser: Browser, baseUrl: string, files: Files) {
  for (const [kind, file] of Object.entries(files)) {
    const runs: Awaited<ReturnType<typeof takeIn>>[] = []
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

const TABLE = '.firm-table tbody'
const COUNT = '.head-line .meta [role=status]'
const MATRIX = '.fit-matrix'

/** Prints both: what answers the input, and the charts that follow it, or the table that follows a name. */
function showBoth(name: string, runs: readonly (readonly Span[])[]) {
  show(
    name,
    runs.flatMap(([answer]) => (answer ? [answer] : [])),
    { aim: AIMS.input },
  )
  if (runs.some(({ length }) => length > 1))
    show(
      '… bis alles folgt, was davon abhängt',
      runs.flatMap(([, charts]) => (charts ? [charts] : [])),
    )
}

/** The same kind of input several times. */
async function each(
  name: string,
  selectors: readonly string[],
  kind: string,
  acts: readonly (() => Promise<unknown>)[],
  watched: Watched,
) {
  const runs: (readonly Span[])[] = []
  for (const act of acts) runs.push(await untilChanged(watched, selectors, kind, act))
  showBoth(name, runs)
}

/** Types, and takes it back: the field is empty afterwards. */
async function filterByText(watched: Watched, selectors: readonly string[], name: string) {
  const { page } = watched
  await page.locator('.filter-fields input[type=search]').focus()
  const acts = ['7', '1', 'Backspace', '9', 'Backspace'].map((key) => () => page.keyboard.press(key))
  await each(name, selectors, 'keydown', acts, watched)
  await untilChanged(watched, selectors, 'keydown', () => page.keyboard.press('Backspace'))
}

async function inputs(watched: Watched) {
  const { page } = watched
  const heads = page.locator('.firm-table thead button')
  const press = (locator: Locator) => () => locator.click({ noWaitAfter: true })
  const key = (name: string) => () => page.keyboard.press(name)
  await each(
    'Sortieren',
    [TABLE],
    'click',
    [4, 5, 2, 3, 7].map((place) => press(heads.nth(place))),
    watched,
  )
  await each(
    'Sortieren nach Namen',
    [TABLE],
    'click',
    [0, 0, 0, 0, 0].map((place) => press(heads.nth(place))),
    watched,
  )

  await filterByText(watched, [COUNT, MATRIX], 'Filtern nach Text, je Taste')

  const groups = page.locator('.filter-fields select').first()
  const choose = (value: string) => () => groups.selectOption(value)
  await each(
    'Filtern nach Gruppe',
    [COUNT, MATRIX],
    'change',
    ['3', '-1', '5', '-1', '7'].map(choose),
    watched,
  )
  await untilChanged(watched, [COUNT, MATRIX], 'change', choose('-1'))

  const next = page.locator('.view .page-links button').last()
  await each('Blättern', [TABLE], 'click', Array(RUNS).fill(press(next)), watched)

  // Back to the order of the days and to its beginning, as the list of names stands.
  await heads.nth(2).click()
  const back = page.locator('.view .page-links button').first()
  while (await back.isEnabled()) await untilChanged(watched, [TABLE], 'click', press(back))
  await page.locator('.panel > summary', { hasText: 'Benennen' }).click()
  await page.locator('.naming summary').click()
  const first = page.locator('.naming-list li').first()
  const code = await first.getAttribute('data-code')
  const field = `.naming-list li[data-code="${code}"] input`
  await page.locator(field).first().focus()
  const shown = [field, `.firm-table tr[data-code="${code}"] th`]
  await each('Einen Namen tippen, je Taste', shown, 'keydown', [...'abcde'].map(key), watched)
}

/** The three questions, each from another one. */
async function views(watched: Watched) {
  const { page } = watched
  const links = page.locator('.view-links a')
  const names = await links.allTextContents()
  const runs = names.map((): (readonly Span[])[] => [])
  for (let run = 0; run < RUNS; run += 1) {
    for (const place of [1, 2, 0]) {
      const follow = () => links.nth(place).click({ noWaitAfter: true })
      runs[place]?.push(await untilChanged(watched, ['.view'], 'click', follow))
    }
  }
  names.forEach((name, place) => {
    show(`Wechsel zu „${name}“`, runs[place]?.flat() ?? [])
  })

  for (const place of [1, 2]) {
    await untilChanged(watched, ['.view'], 'click', () => links.nth(place).click({ noWaitAfter: true }))
    await filterByText(watched, [COUNT, '.view'], `${names[place]} Filtern nach Text, je Taste`)
    if (place === 1) {
      const rows = page.locator('.people-table summary')
      const acts = [0, 1, 0, 2, 1].map((row) => () => rows.nth(row).click({ noWaitAfter: true }))
      await each(`${names[place]} Zeile öffnen und schließen`, ['.people-table'], 'click', acts, watched)
    }
  }
}

async function measure(browser: Browser, baseUrl: string): Promise<boolean> {
  const files = await asFiles(manyResults(MANY))
  console.log(`\n${MANY} Ergebnisse aus einer Datei`)
  await fromFiles(browser, baseUrl, files)

  console.log(`\nEingaben bei ${MANY} Ergebnissen`)
  await openWatched(browser, CPU_SLOWDOWN, FIRST_VIEW, async (watched) => {
    await takeIn(watched, baseUrl, files.json)
    await inputs(watched)
  })

  console.log(`\nAnsichten bei ${MANY} Ergebnissen von ${MANY / 2} Betrieben`)
  const twice = await asFiles(manyResults(MANY, 2))
  await openWatched(browser, CPU_SLOWDOWN, FIRST_VIEW, async (watched) => {
    await takeIn(watched, baseUrl, twice.json)
    await views(watched)
  })
  return kept.every(Boolean)
}

await measureInBrowser((browser, baseUrl) => {
  console.log(`Prozessor ${CPU_SLOWDOWN}-fach gebremst, Fenster 1280×720, Mediane aus ${RUNS}.`)
  return measure(browser, baseUrl)
})
