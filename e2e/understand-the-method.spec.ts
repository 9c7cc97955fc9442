import { expect, type Page, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { questionnaire } from '../content/2026-1/structure'
import { PROCESS_FLOORS } from '../lib/advice/position'
import { DIMENSIONS, FOUNDATION_MINIMUM, HURDLE_FLOORS, LEVELS } from '../lib/instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '../lib/scoring/dimension-score'
import {
  EQUAL_WITHIN,
  FIT_BORDER,
  KNOWN_SHARE,
  LOOKED_INTO,
  NOT_APPLICABLE_SHARE,
} from '../lib/scoring/thresholds'
import { FEWEST_SUMMARISED } from '../lib/statistics/summary'
import messages from '../messages/de.json' with { type: 'json' }
import { EXAMPLE_CODE } from './journey'

/** Someone who wants to know what stands behind a number, with scripts off: all of it is plain HTML. */
test.use({ javaScriptEnabled: false, reuseContext: true })

test('every item stands on the page with all that content says about it', async ({ page }) => {
  await page.goto('/method')
  await expect(page.locator('[data-item]')).toHaveCount(questionnaire.items.length)
  for (const item of questionnaire.items) {
    const entry = page.locator(`[data-item="${item.id}"]`)
    const text = plain(await entry.textContent())
    expect(text).not.toContain('{')
    const { stem, levels, help, actions, sign, why, articleSection } = wordingOf(item.id)
    const advice = [...Object.values(actions), sign ?? '']
    for (const part of [stem, ...levels, help, ...advice, why.text, why.source ?? '', articleSection]) {
      expect(text).toContain(plain(part))
    }
    await expect(entry.locator('[data-from]')).toHaveCount(Object.keys(actions).length)
    await expect(entry.locator('[data-mark="grade"]')).toHaveText(messages.method.items.grades[why.grade])
    const marks = await entry
      .locator('[data-mark]:not([data-mark="grade"])')
      .evaluateAll((signs) => signs.map((sign) => sign.getAttribute('data-mark')))
    expect(marks.toSorted()).toEqual(marksOf(item).toSorted())
    const floor = entry.locator('[data-mark="hurdle"]')
    await expect(floor).toHaveCount(item.hurdleFloor === null ? 0 : 1)
    if (item.hurdleFloor !== null) await expect(floor).toHaveAttribute('data-sign', String(item.hurdleFloor))
  }
})

test('items are readable without a script: the summary opens them', async ({ page }) => {
  await page.goto('/method#items')
  const entry = page.locator('[data-item="ai-use-case"]')
  await expect(entry.locator('ol')).toBeHidden()
  await entry.locator('summary').click()
  await expect(entry.locator('ol')).toBeVisible()
})

test('the weights are those of the structure: equal within each dimension', async ({ page }) => {
  await page.goto('/method')
  for (const dimension of DIMENSIONS) {
    const items = questionnaire.items.filter((item) => item.dimension === dimension)
    for (const item of items) {
      const beside = items.filter(({ technology }) =>
        item.technology === 'all'
          ? technology === 'all' || technology === 'ai'
          : technology === 'all' || technology === item.technology,
      )
      const share = page.locator(`[data-item="${item.id}"] [data-share]`)
      await expect(share).toHaveAttribute('data-share', String(beside.length))
      await expect(share).toContainText(`eine von ${beside.length}`)
    }
  }
})

test('every border on the page is the one of the scoring', async ({ page }) => {
  await page.goto('/method')
  const constants = {
    'data-border': FIT_BORDER,
    'data-looked-into': LOOKED_INTO,
    'data-foundation-minimum': FOUNDATION_MINIMUM,
    'data-percent-per-level': PERCENT_PER_LEVEL,
    'data-known-share': KNOWN_SHARE,
    'data-not-applicable-share': NOT_APPLICABLE_SHARE,
    'data-equal-within': EQUAL_WITHIN,
    'data-fewest-summarised': FEWEST_SUMMARISED,
    'data-highest-score': PERCENT_PER_LEVEL * Math.max(...LEVELS),
  }
  for (const [attribute, constant] of Object.entries(constants)) {
    const places = page.locator(`[${attribute}]`)
    expect(await places.count()).toBeGreaterThan(0)
    const shown = constant < 1 && constant > 0.01 ? `${100 * constant} %` : inGerman(constant)
    for (const place of await places.all()) {
      expect(Number(await place.getAttribute(attribute))).toBe(constant)
      expect(plain(await place.textContent())).toContain(shown)
    }
  }
  const floors = page.locator('#verdicts [data-floor]')
  expect(
    await floors.evaluateAll((each) => each.map((element) => element.getAttribute('data-floor'))),
  ).toEqual(Object.values(HURDLE_FLOORS).map(String))
})

test('the page says what the quick form does not ask, which answers contradict, and when a step is done', async ({
  page,
}) => {
  await page.goto('/method')
  const quick = questionnaire.items.filter((item) => item.quick).map(({ dimension }) => dimension)
  const unasked = DIMENSIONS.filter((id) => !quick.includes(id))
  const left = page.locator('[data-unasked]')
  await expect(left).toHaveAttribute('data-unasked', unasked.join(' '))
  for (const id of unasked) await expect(left).toContainText(wording.dimensions[id].label)
  await expect(left).toContainText(String(DIMENSIONS.length - unasked.length))

  for (const { id, claims } of questionnaire.contradictions) {
    const pair = page.locator(`[data-contradiction="${id}"]`)
    for (const { item, from, to } of claims) {
      await expect(pair).toContainText(wordingOf(item).label)
      await expect(pair).toContainText(String(from))
      await expect(pair).toContainText(String(to))
    }
  }

  const { customers, ideas, tried, measured } = PROCESS_FLOORS
  const floors = { customers: [customers], ideas: [ideas, tried], prototype: [measured] }
  for (const [step, levels] of Object.entries(floors)) {
    const entry = page.locator(`[data-step="${step}"]`)
    await expect(entry).toHaveAttribute('data-floors', levels.join(' '))
    for (const level of levels) await expect(entry).toContainText(String(level))
  }
})

test('the verdicts stand in the order of the instrument', async ({ page }) => {
  await page.goto('/method')
  const rows = page.locator('.verdict-table li')
  const verdicts = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-verdict')))
  expect(verdicts).toEqual([
    'not-now',
    'not-assessed',
    'not-now',
    'clarify',
    'fits-now',
    'fits-with-preparation',
    'fits-with-preparation',
    'clarify',
  ])
})

test('the picture of the two axes says the same in words', async ({ page }) => {
  await page.goto('/method#verdicts')
  await page.getByText('Die Urteile als Bild').click()
  const map = page.getByRole('img', { name: /Kundenvorteil.*Integrierbarkeit/ })
  await expect(map).toBeVisible()
  for (const verdict of ['not-now', 'fits-with-preparation', 'fits-now'] as const) {
    const { label } = wording.verdicts[verdict]
    await expect(map.locator(`[data-region="${verdict}"] text`)).toHaveText(label)
    await expect(page.locator(`li[data-region="${verdict}"]`)).toContainText(label)
  }
  await expect(map.locator('[data-point]')).toHaveCount(3)
  await expect(page.locator('li[data-point]')).toHaveCount(3)
})

/** The table of the instrument, section 8, to the last shown digit: value, then low and high where they differ. */
const FIGURES = {
  ai: {
    'customer-benefit': ['75,00'],
    integration: ['62,50', '41,67', '75,00'],
    'customer-analysis': ['62,50'],
    'idea-management': ['37,50'],
    cooperation: ['62,50'],
    'technology-review': ['62,50'],
    resources: ['37,50'],
    foundation: ['52,50'],
    fit: ['68,47', '55,90', '75,00'],
    readiness: ['62,67', '54,74', '66,59'],
  },
  blockchain: {
    'customer-benefit': ['25,00'],
    integration: ['25,00'],
    'customer-analysis': ['62,50'],
    'idea-management': ['37,50'],
    cooperation: ['25,00'],
    'technology-review': ['37,50'],
    resources: ['37,50'],
    foundation: ['40,00'],
    fit: ['25,00'],
    readiness: ['29,24'],
  },
  bitcoin: {
    'customer-benefit': ['41,67'],
    integration: ['25,00'],
    'customer-analysis': ['62,50'],
    'idea-management': ['37,50'],
    cooperation: ['37,50'],
    'technology-review': ['50,00', '25,00', '75,00'],
    resources: ['37,50'],
    foundation: ['45,00', '40,00', '50,00'],
    fit: ['32,27'],
    readiness: ['36,06', '34,67', '37,35'],
  },
} as const

/** What a part of the advice says, line by line: an item, if the line names one, and the figures after it. */
type Lines = readonly (readonly string[])[]

/** What follows from them. */
const FOLLOWS: Record<
  keyof typeof FIGURES,
  {
    readonly verdict: string
    readonly named: Readonly<Record<'openQuestions' | 'levers' | 'smallestStep', Lines>>
    readonly stability: { readonly changes: string; readonly of: string }
    readonly position: string
  }
> = {
  ai: {
    verdict: 'clarify',
    named: {
      openQuestions: [['ai-rules', '11,85']],
      levers: [
        ['ai-process', '3,93'],
        ['ai-data', '3,93'],
        ['ai-advantage', '2,24'],
      ],
      smallestStep: [['ai-rules']],
    },
    stability: { changes: '1', of: '29' },
    position: '3',
  },
  blockchain: {
    verdict: 'not-now',
    named: {
      openQuestions: [[]],
      levers: [[]],
      smallestStep: [
        ['', '3'],
        ['blockchain-shared-record', '0', '1'],
        ['blockchain-neutral-party', '1', '2'],
        ['blockchain-proof-demand', '2', '3'],
      ],
    },
    stability: { changes: '0', of: '28' },
    position: 'none',
  },
  bitcoin: {
    verdict: 'not-now',
    named: {
      openQuestions: [['review-bitcoin', '2,68']],
      levers: [[]],
      smallestStep: [
        ['', '1'],
        ['bitcoin-advantage', '3', '4'],
      ],
    },
    stability: { changes: '3', of: '29' },
    position: 'none',
  },
}

test('the worked example shows every figure of every technology', async ({ page }) => {
  await page.goto('/method')
  for (const technology of ['ai', 'blockchain', 'bitcoin'] as const) {
    const example = page.locator(`.example-technology[data-technology="${technology}"]`)
    for (const [figure, results] of Object.entries(FIGURES[technology])) {
      const shown = example.locator(`[data-figure="${figure}"] b`)
      await expect.soft(shown, `${technology}: ${figure}`).toHaveText([...results])
    }
    const { verdict, named, stability, position } = FOLLOWS[technology]
    await expect
      .soft(example.locator('[data-figure="verdict"]'), technology)
      .toHaveAttribute('data-verdict', verdict)
    for (const [part, lines] of Object.entries(named)) {
      const shown = example.locator(`[data-follows="${part}"] dd`)
      await expect.soft(shown, `${technology}: ${part}`).toHaveText(lines.map(lineWith))
    }
    const firmness = example.locator('[data-follows="stability"]')
    await expect.soft(firmness, technology).toHaveAttribute('data-changes', stability.changes)
    await expect.soft(firmness, technology).toHaveAttribute('data-of', stability.of)
    const standing = example.locator('[data-follows="position"]')
    await expect.soft(standing, technology).toHaveAttribute('data-position', position)
  }
})

/** Reckoned by hand, and with QUARTILE.INKL: 38, 45, 52, 60, 63, 75; the levels 1, 1, 1, 2, 3, 4 and twice unknown. */
test('the examples of the comparison show every figure and the sum it comes from', async ({ page }) => {
  await page.goto('/method')
  const quartiles = {
    lower: ['1,25', '45 + 0,25 × (52 − 45) = 46,75'],
    median: ['2,5', '52 + 0,5 × (60 − 52) = 56,00'],
    upper: ['3,75', '60 + 0,75 × (63 − 60) = 62,25'],
  }
  for (const [quartile, [place = '', sum = '']] of Object.entries(quartiles)) {
    const line = page.locator(`[data-quartile="${quartile}"]`)
    await expect(line.locator('b').first()).toHaveText(place)
    await expect(line).toContainText(sum)
  }
  const section = page.locator('#comparison')
  const levels = [
    ['0', '0,00', '0,00'],
    ['3', '0,50', '0,50'],
    ['1', '0,67', '0,33'],
    ['1', '0,83', '0,17'],
    ['1', '1,00', '–'],
  ]
  for (const level of LEVELS) {
    await expect(section.locator(`[data-level="${level}"] td`)).toHaveText(levels[level] ?? [])
  }
  const figures = {
    agreement: /0,50 \+ 0,33 \+ 0,17.* 50\s%$/,
    'unknown-share': /2 ÷ 8 = 25\s%$/,
    'median-levels': /1 .* 2$/,
  }
  for (const [figure, text] of Object.entries(figures)) {
    await expect(section.locator(`[data-figure="${figure}"]`)).toHaveText(text)
  }
})

test('contents lead to every section, headings come in order, nothing needs a script', async ({
  page,
  request,
}) => {
  await page.goto('/method')
  const anchors = await page
    .locator('.contents a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(anchors).toEqual(await idsOf(page, '.chapter > [id]'))
  const depths = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect(depths.filter((depth) => depth === 1)).toHaveLength(1)
  expect(depths.filter((depth, place) => depth > (depths[place - 1] ?? 0) + 1)).toEqual([])
  expect(await page.locator('main [style]').count()).toBe(0)
  expect((await request.get('/method')).headers()).toHaveProperty('x-nextjs-prerender')
})

test('the page is found from the start page and from the foot of every page, and leads to the example', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('region', { name: 'Woher die Fragen kommen' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/method$/)
  await expect(page.locator(`a[href="/results/${EXAMPLE_CODE}"]`)).toHaveCount(1)
  await page.goto('/assessment')
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /Methode/ })
    .click()
  await expect(page).toHaveURL(/\/method$/)
})

test('on paper everything is open', async ({ page }) => {
  await page.goto('/method')
  await page.emulateMedia({ media: 'print' })
  for (const part of await page.locator('.chapter > div, [data-item] ol, .part > :last-child').all())
    await expect(part).toBeVisible()
})

/** Pixels that the folded page may take, by the width of the window. */
for (const [width, limit] of [
  [360, 3500],
  [1280, 2200],
] as const) {
  test(`the folded page is at most ${limit} pixels high in a window of ${width}, its rows say what is in them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/method')
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(limit)
    await expect(page.locator('.chapter[open] > [id]')).toHaveCount(2)
    const row = page.locator('.chapter', { has: page.locator('#items') }).locator('> summary')
    await expect(row).toContainText(`${questionnaire.items.length} Fragen`)
    await expect(
      page.locator('.chapter', { has: page.locator('#verdicts') }).locator('> summary'),
    ).toContainText(`${await page.locator('.verdict-table li').count()} Regeln`)
  })
}

test('the number of formulas that the row of their chapter says is that of the chapter', async ({ page }) => {
  await page.goto('/method')
  const chapter = page.locator('.chapter', { has: page.locator('#formulas') })
  await expect(chapter.locator('> summary')).toContainText(
    `${await chapter.locator('.formulas li').count()} Formeln`,
  )
  for (const id of ['comparison', 'advice']) {
    const parts = page.locator('.chapter', { has: page.locator(`#${id}`) })
    const count = await parts.locator('h3').count()
    await expect(parts.locator('> summary')).toContainText(`${count} `)
  }
})

test('the contents stay beside what is read on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/method#limits')
  await expect(page.locator('#limits')).toBeInViewport()
  await expect(page.locator('.contents')).toBeInViewport()
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(page.locator('.contents')).toBeHidden()
})

/** Marks from the structure. */
function marksOf(item: (typeof questionnaire.items)[number]): readonly string[] {
  const marks = {
    quick: item.quick,
    gate: item.gate,
    hurdle: item.hurdleFloor !== null,
    presumed: item.presumed,
    circumstance: item.circumstance,
    notApplicable: item.offersNotApplicable,
    cumulative: item.cumulative,
    overlapping: item.overlapping,
  }
  return Object.entries(marks)
    .filter(([, carried]) => carried)
    .map(([mark]) => mark)
}

/** Addresses of elements within the page. */
const idsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => elements.map(({ id }) => `#${id}`))

/** A number as German writes it out. */
const inGerman = (figure: number) => figure.toLocaleString('de', { maximumFractionDigits: 20 })

/** White space of any kind as one plain space. */
const plain = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ')

/** A line that names the item and then the figures, in this order; without either, a line that gives no figure. */
function lineWith([item, ...figures]: readonly string[]): RegExp {
  if (item === undefined) return /^\D*$/
  const parts = [item === '' ? '' : wordingOf(item).label, ...figures]
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'))
}

function wordingOf(id: string) {
  const found = wording.items[id]
  if (found === undefined) throw new Error(`There is no wording for "${id}".`)
  return found
}
