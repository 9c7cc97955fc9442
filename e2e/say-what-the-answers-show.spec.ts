import { expect, type Page, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { askedItems } from '../lib/instrument/asked-items'
import type { Responses } from '../lib/instrument/response-set'
import type { FormId, Level, TechnologyId } from '../lib/instrument/vocabulary'
import { actionFrom, firstOf } from '../lib/instrument/wording'
import messages from '../messages/de.json' with { type: 'json' }
import { answer, asked, openForm, show, verdict } from './journey'

/** What realistic firms stumbled over: each line of that trial, shown for a small firm of our own. */

interface Firm {
  readonly form?: FormId
  readonly technologies?: readonly TechnologyId[]
  /** The level of every answer that is not named. */
  readonly others?: Level
  readonly answers?: Responses
}

async function open(page: Page, { form = 'full', technologies = ['ai'], others = 3, answers = {} }: Firm) {
  const items = askedItems(questionnaire, form, technologies)
  const code = encodeAnswers(questionnaire, {
    edition: questionnaire.edition,
    form,
    technologies,
    answeredOn: '2026-11-22',
    profile: {},
    responses: Object.fromEntries(items.map(({ id }) => [id, answers[id] ?? others])),
  })
  await page.goto(`/results/${code}`)
}

const advice = (page: Page, technology: TechnologyId = 'ai') =>
  page.locator(`.advice[data-technology=${technology}]`)
const label = (item: string) => wording.items[item]?.label ?? 'missing'
const lever = (page: Page, item: string) => advice(page).locator('.levers .rise', { hasText: label(item) })
const decisive = (page: Page) => advice(page).locator('.answered b')
const readiness = (page: Page) => advice(page).locator('[data-figure=readiness]')
const facts = (page: Page, technology: TechnologyId) => page.locator(`.facts [data-technology=${technology}]`)

test.describe('a verdict says what the answers show, no more', () => {
  test('who has only written nothing down is not told that customers would have too little', async ({
    page,
  }) => {
    await open(page, { answers: { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 0 } })
    expect(await verdict(page, 'ai')).toBe('not-now')
    await expect(advice(page)).toContainText(wording.causes['benefit-below'])
    await open(page, { form: 'quick', answers: { 'ai-use-case': 1, 'ai-advantage': 1 } })
    expect(await verdict(page, 'ai'), 'named and not yet looked into').toBe('clarify')
  })

  test('if one gate closed, that one is named, in the words that were ticked', async ({ page }) => {
    await open(page, { answers: { 'ai-use-case': 0 } })
    await expect(decisive(page)).toHaveCount(1)
    await expect(decisive(page)).toHaveText(label('ai-use-case'))
    await expect(advice(page)).toContainText(wording.items['ai-use-case']?.levels[0] ?? 'missing')
  })

  for (const [name, technologies, answers] of [
    ['tax questions only on a list', ['bitcoin'], { 'bitcoin-bookkeeping': 2 }],
    ['data on paper', ['ai'], { 'ai-data': 1 }],
    ['product data on slips', ['blockchain'], { 'blockchain-data': 1 }],
  ] as const) {
    test(`"Passt jetzt" is not said with ${name}`, async ({ page }) => {
      await open(page, { technologies, answers })
      expect(await verdict(page, technologies[0])).toBe('fits-with-preparation')
      await open(page, { technologies })
      expect(await verdict(page, technologies[0])).toBe('fits-now')
    })
  }

  test('"Passt jetzt" rests on what was said, and what is still open follows at once', async ({ page }) => {
    await open(page, { others: 4, answers: { 'ai-rules': 3 } })
    await expect(advice(page)).toContainText(wording.causes['all-clear'])
    await expect(lever(page, 'ai-rules')).toBeVisible()
  })

  test('who already uses it is not sent back to the start', async ({ page }) => {
    await open(page, { answers: { 'review-ai': 3, 'ai-rules': 1, 'ideas-process': 0 } })
    await expect(advice(page)).toContainText(wording.causes['preparation-in-use'])
    await expect(advice(page).locator('.position [aria-current=step]')).toHaveText(
      wording.process[2]?.label ?? '',
    )
    await open(page, { answers: { 'review-ai': 4 } })
    await expect(advice(page).locator('.position [aria-current=step]')).toHaveText(
      wording.process[3]?.label ?? '',
    )
  })

  test('near the verdicts it says what it is not', async ({ page }) => {
    await open(page, {})
    await expect(page.locator('.first-minute')).toContainText(messages.result.selfAssessment)
  })
})

test.describe('no number that reads like a mark', () => {
  test('the readiness stands beside a verdict in the full form only, and not at 0', async ({ page }) => {
    await open(page, {})
    await expect(readiness(page)).toHaveCount(1)
    await open(page, { form: 'quick' })
    await expect(readiness(page)).toHaveCount(0)
    // No foundation at all, and so no readiness either.
    const habits = asked('full', ['ai']).filter(
      ({ dimension }) => dimension !== 'customer-benefit' && dimension !== 'integration',
    )
    await open(page, { answers: Object.fromEntries(habits.map(({ id }) => [id, 0])) })
    expect(await verdict(page, 'ai')).toBe('fits-with-preparation')
    await expect(readiness(page)).toHaveCount(0)
    await expect(page.locator('tr[data-figure=readiness] td')).toHaveText('0')
    // From nothing, one level more is no gain in points.
    await expect(advice(page).locator('.levers .rise').first()).toBeVisible()
    await expect(advice(page).locator('.levers')).not.toContainText('Punkt')
  })

  test('the formula shows that a zero part makes zero, whichever part it is', async ({ page }) => {
    await open(page, {})
    await page.locator('section[aria-labelledby=profile] summary').click()
    await expect(page.locator('tr[data-figure=readiness] th')).toContainText(
      '∛(Kundenvorteil × Integrierbarkeit × Fundament)',
    )
  })
})

test.describe('steps that can be taken', () => {
  test('what lies outside the firm carries a sign and no to-do, and a gate rises to its floor', async ({
    page,
  }) => {
    await open(page, { answers: { 'ai-advantage': 0 } })
    const step = advice(page).locator('.step .rise', { hasText: label('ai-advantage') })
    await expect(step).toContainText(wording.items['ai-advantage']?.levels[2] ?? 'missing')
    await expect(step).toContainText(wording.items['ai-advantage']?.sign ?? 'missing')
    for (const text of Object.values(wording.items['ai-advantage']?.actions ?? {})) {
      await expect(step).not.toContainText(text)
    }
  })

  test('of the smallest sets the flattest is shown', async ({ page }) => {
    // Two rises are missing: one of each, not two of the first.
    await open(page, { answers: { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 2 } })
    expect(await verdict(page, 'ai')).toBe('clarify')
    const steps = advice(page).locator('.step .rise')
    await expect(steps).toHaveCount(2)
    await expect(steps.nth(0)).toContainText(wording.items['ai-use-case']?.levels[2] ?? 'missing')
    await expect(steps.nth(1)).toContainText(wording.items['ai-advantage']?.levels[2] ?? 'missing')
  })

  test('more than three rises with circumstances are no list: only when to look again', async ({ page }) => {
    await open(page, { technologies: ['bitcoin'], others: 0 })
    await expect(advice(page, 'bitcoin').locator('.rise')).toHaveCount(0)
    await expect(advice(page, 'bitcoin')).toContainText(wording.technologies.bitcoin.notNow.lookAgain)
  })

  test('an item stands once in the reasons, and a lever that is in the step is not said again', async ({
    page,
  }) => {
    await open(page, { answers: { 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 } })
    const named = await decisive(page).allTextContents()
    expect(named.length).toBeGreaterThan(0)
    expect(new Set(named).size).toBe(named.length)
    const inStep = await advice(page).locator('.step summary').allTextContents()
    const inLevers = await advice(page).locator('.levers summary').allTextContents()
    expect(inStep.length).toBeGreaterThan(0)
    expect(inLevers.filter((text) => inStep.some((name) => text.startsWith(name)))).toEqual([])
  })

  test('an action starts from the level that is ticked', async ({ page }) => {
    for (const level of [0, 1, 2, 3] as const) {
      await open(page, { others: 4, answers: { 'review-ai': level } })
      const item = wording.items['review-ai']
      await expect(lever(page, 'review-ai')).toContainText((item && actionFrom(item, level)) ?? 'none')
    }
  })

  test('reasons name the level', async ({ page }) => {
    await open(page, { answers: { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 0 } })
    await expect(advice(page).locator('.answered li', { hasText: label('ai-use-case') })).toContainText(
      'Stufe 1 von 4',
    )
  })
})

test.describe('the first thing to do is the same in the rows and in the details', () => {
  const row = (page: Page, technology: TechnologyId) =>
    page.locator(`.verdict-rows [data-technology=${technology}]`)
  const first = (page: Page, technology: TechnologyId) =>
    advice(page, technology).locator('.to-do').locator('.ask, .rise').first()

  test('what is only presumed is asked about before what is unknown', async ({ page }) => {
    await open(page, {
      technologies: ['blockchain'],
      answers: { 'blockchain-neutral-party': 1, 'resources-relief': 'unknown' },
    })
    expect(await verdict(page, 'blockchain')).toBe('clarify')
    const item = wording.items['blockchain-neutral-party']
    await expect(row(page, 'blockchain')).toContainText(item?.clarifyClause ?? 'missing')
    await expect(first(page, 'blockchain')).toContainText(item?.stem ?? 'missing')
    await expect(advice(page, 'blockchain')).toContainText(messages.advice.openHeading)
    await expect(advice(page, 'blockchain').locator('.open')).toContainText(label('resources-relief'))
  })

  for (const form of ['quick', 'full'] as const) {
    test(`preparation begins with something to do, in the ${form} form`, async ({ page }) => {
      await open(page, { form, answers: { 'ai-process': 0, 'customers-top-five': 'unknown' } })
      expect(await verdict(page, 'ai')).toBe('fits-with-preparation')
      const item = wording.items['ai-process']
      const action = (item && actionFrom(item, 0)) ?? 'missing'
      await expect(row(page, 'ai')).toContainText(`${label('ai-process')}: ${firstOf(action)}`)
      await row(page, 'ai').getByRole('link', { name: messages.advice.heading }).click()
      await expect(first(page, 'ai')).toContainText(action)
      await expect(first(page, 'ai')).toHaveAttribute('open')
      // What is not known is still there, but not to be cleared up first.
      await expect(advice(page)).toContainText(messages.advice.openStill)
      await expect(advice(page)).not.toContainText(messages.advice.openHeading)
    })
  }
})

test.describe('what to clear up', () => {
  test('for "not now" only what can change it', async ({ page }) => {
    await open(page, { answers: { 'ai-use-case': 0, 'review-ai': 'unknown' } })
    await expect(advice(page).locator('.ask')).toHaveCount(0)
  })

  test('first what the verdict may depend on, and so it is said', async ({ page }) => {
    await open(page, { answers: { 'review-ai': 'unknown', 'ai-advantage': 'unknown' } })
    await expect(advice(page).locator('.ask')).toContainText(wording.items['ai-advantage']?.stem ?? 'missing')
    await expect(advice(page).locator('.open')).toContainText(label('review-ai'))
    await expect(advice(page).locator('.ask')).toContainText(messages.advice.openChanges)
  })

  test('answers that hardly go together are named before sending, with a way to both', async ({ page }) => {
    await openForm(page, '/assessment/full')
    await answer(
      page,
      asked('full').filter(({ id }) => id === 'bitcoin-demand'),
      () => 0,
    )
    await show(page, 'overview')
    await expect(page.locator('.contradictions')).toHaveCount(0)
    await answer(
      page,
      asked('full').filter(({ id }) => id === 'review-bitcoin'),
      () => 3,
    )
    await show(page, 'overview')
    const named = page.locator('.contradictions')
    await expect(named).toContainText(wording.contradictions['bitcoin-in-use-without-demand'] ?? '')
    await expect(named.getByRole('link')).toHaveCount(2)
    await named.getByRole('link').last().click()
    await expect(page.locator('#step-review-bitcoin')).toBeVisible()
  })
})

test.describe('"derzeit nicht" with a good conscience', () => {
  for (const [technology, gate] of [
    ['ai', 'ai-use-case'],
    ['ai', 'ai-advantage'],
    ['blockchain', 'blockchain-shared-record'],
    ['blockchain', 'blockchain-neutral-party'],
    ['bitcoin', 'bitcoin-demand'],
    ['bitcoin', 'bitcoin-advantage'],
  ] as const) {
    test(`${gate}: the alternative fits the gate that closed`, async ({ page }) => {
      await open(page, { technologies: [technology], answers: { [gate]: 0 } })
      const { insteadByGate } = wording.technologies[technology].notNow
      expect(insteadByGate[gate]).toBeTruthy()
      await expect(advice(page, technology).locator('.alternative')).toContainText(insteadByGate[gate] ?? '')
    })
  }

  test('who uses KI for letters may go on', () => {
    expect(wording.technologies.ai.notNow.insteadByGate['ai-use-case']).toContain('Nutzen Sie KI schon')
  })
})

test.describe('facts', () => {
  const all = ['ai', 'blockchain', 'bitcoin'] as const

  test('at most three under their technology, two for all, none for what does not fit but the marked ones', async ({
    page,
  }) => {
    await open(page, {
      technologies: all,
      others: 1,
      answers: { 'ai-use-case': 4, 'ai-advantage': 4, 'ai-reach': 4, 'bitcoin-demand': 0 },
    })
    const counts = await Promise.all(
      all.map((technology) => facts(page, technology).locator('[data-fact]').count()),
    )
    expect(counts[0]).toBe(3)
    for (const count of counts) expect(count).toBeLessThanOrEqual(3)
    expect(await page.locator('[data-fact]').count()).toBeLessThanOrEqual(
      counts.reduce((sum, count) => sum + count, 0) + 2,
    )
    expect(await verdict(page, 'bitcoin')).toBe('not-now')
    await expect(facts(page, 'bitcoin').locator('[data-fact=bitcoin-vat]')).toHaveCount(0)
    await expect(facts(page, 'bitcoin').locator('[data-fact=bitcoin-holders]')).toHaveCount(1)
  })
})

test.describe('the profile', () => {
  test('a firm that has named its trade reads what surveys found among others, each with source and date', async ({
    page,
  }) => {
    const surveys = page.locator('.yardsticks [data-fact]')
    await page.goto(
      `/results/${encodeAnswers(questionnaire, { ...workedExample, profile: { industry: 'crafts' } })}`,
    )
    await expect(surveys).toHaveCount(2)
    for (const survey of await surveys.all()) {
      await expect(survey.locator('a')).toHaveAttribute('href', /^https:/)
      await expect(survey).toContainText(/Geprüft am .*20\d\d/)
    }
    await page.goto(`/results/${encodeAnswers(questionnaire, { ...workedExample, profile: {} })}`)
    await expect(surveys).toHaveCount(0)
  })

  test('the quick form has five axes, and says what it has not asked', async ({ page }) => {
    await open(page, { form: 'quick', technologies: ['ai', 'blockchain'] })
    await expect(page.locator('svg.radar text')).toHaveCount(5)
    await expect(page.locator('.profile-table [data-dimension]')).toHaveCount(5)
    await expect(page.locator('section[aria-labelledby=profile] > .hint').last()).toContainText(
      wording.dimensions.cooperation.label,
    )
    await open(page, { technologies: ['ai', 'blockchain'] })
    await expect(page.locator('svg.radar text')).toHaveCount(7)
    await expect(page.locator('section[aria-labelledby=profile]')).not.toContainText('Nicht gefragt')
  })

  test('an outline of "not now" is thin, and equal habits are said once', async ({ page }) => {
    await open(page, { technologies: ['ai', 'bitcoin'], answers: { 'bitcoin-demand': 0 } })
    await expect(page.locator('svg.radar [data-muted]')).toHaveCount(1)
    const width = (outline: string) =>
      page.locator(outline).evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth))
    expect(await width('svg.radar [data-muted] .outline')).toBeLessThan(
      await width('svg.radar g:not([data-muted]) > .outline'),
    )
    await expect(page.locator('[data-dimension=resources] td:not(.plot)')).toHaveCount(1)
    await expect(page.locator('[data-dimension=resources] .plot use')).toHaveCount(1)
    await expect(page.locator('[data-dimension=customer-benefit] td:not(.plot)')).toHaveCount(2)
  })
})

test('the time it takes is said as it was measured', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('main')).toContainText('4 bis 5 Minuten')
  await expect(page.locator('main')).toContainText('10 bis 15 Minuten')
})
