import { expect, test } from 'vitest'
import { roundForReckoning } from '../app/method/figure-format'
import { questionsInDimension } from '../app/method/item-marks'
import {
  agreementSteps,
  dimensionSteps,
  EXAMPLE_FIGURES,
  EXAMPLE_RESPONSES,
  quartileSteps,
} from '../app/method/steps-by-hand'
import { spanOf, verdictAt, verdictRegions } from '../app/method/verdict-regions'
import { decisiveRow, rowNumber, VERDICT_TABLE } from '../app/method/verdict-table'
import { wording } from '../content/2026-1/de'
import { questionnaire } from '../content/2026-1/structure'
import { LOCALES } from '../i18n/locales'
import type { Responses } from '../lib/instrument/response-set'
import { DIMENSIONS, FORMS, LEVELS, TECHNOLOGIES } from '../lib/instrument/vocabulary'
import { PERCENT_PER_LEVEL } from '../lib/scoring/dimension-score'
import { inquire, judge } from '../lib/scoring/judgement'
import { FIT_BORDER } from '../lib/scoring/thresholds'
import { agreementOf } from '../lib/statistics/agreement'
import { responseSpread } from '../lib/statistics/response-spread'
import { summarise } from '../lib/statistics/summary'
import messages from '../messages/de.json'
import { drawResponses, pick, repeatable } from './lib/random-responses'
import { syntheticEdition } from './lib/synthetic-edition'

/** Firms of every lean, the same in each run; in the synthetic edition every dimension can be not assessable. */
function* firms(count: number) {
  const random = repeatable(7)
  for (let drawn = 0; drawn < count; drawn += 1) {
    const inquiry = inquire(
      pick(random, [questionnaire, syntheticEdition]),
      pick(random, FORMS),
      pick(random, TECHNOLOGIES),
    )
    yield { inquiry, responses: drawResponses(random, inquiry.asked) }
  }
}

test('the verdict table is that of the specification, from top to bottom', () => {
  expect(VERDICT_TABLE.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['gateClosed', 'not-now'],
    ['notAssessable', 'not-assessed'],
    ['benefitBelow', 'not-now'],
    ['benefitOpen', 'clarify'],
    ['allClear', 'fits-now'],
    ['preparation', 'fits-with-preparation'],
    ['quickForm', 'fits-with-preparation'],
    ['otherwise', 'clarify'],
  ])
})

test('whatever decides is told by one row, with its verdict', () => {
  const met = new Set<string>()
  for (const { inquiry, responses } of firms(6000)) {
    const { decision } = judge(inquiry, responses)
    expect(decisiveRow(decision).verdict).toBe(decision.verdict)
    met.add(decision.rule)
  }
  expect([...met].sort()).toEqual(VERDICT_TABLE.flatMap(({ rules }) => rules).sort())
})

test('a row is marked with the border where its sentence names it, and only there', () => {
  const { conditions } = messages.method.verdicts
  for (const { id, hasBorder } of VERDICT_TABLE)
    expect([id, hasBorder]).toEqual([id, conditions[id].includes('{border}')])
})

test('the page takes the names of the verdicts from the wording', () => {
  const text = JSON.stringify(messages.method)
  expect(Object.values(wording.verdicts).filter(({ label }) => text.includes(label))).toEqual([])
})

test('rows are counted from one', () => {
  expect(VERDICT_TABLE.map(({ id }) => rowNumber(id))).toEqual(VERDICT_TABLE.map((_, index) => index + 1))
})

test('the picture shows the verdict of the scoring at every point, on the border too', () => {
  const inside = (figure: number, side: 'below' | 'above' | 'any') =>
    side === 'below' ? figure < FIT_BORDER : figure >= spanOf(side).from
  for (let benefit = 0; benefit <= 100; benefit += 5) {
    for (let integration = 0; integration <= 100; integration += 5) {
      const [region, ...others] = verdictRegions().filter(
        (each) => inside(benefit, each.benefit) && inside(integration, each.integration),
      )
      expect(others).toEqual([])
      expect(region?.verdict).toBe(verdictAt(benefit, integration))
    }
  }
})

test('the sums of the worked example lead to the figures of the scoring', () => {
  const mean = (terms: readonly number[]) => terms.reduce((sum, term) => sum + term, 0) / terms.length
  for (const { inquiry, responses } of firms(500)) {
    const { dimensions } = judge(inquiry, responses)
    for (const id of DIMENSIONS) {
      const steps = dimensionSteps(inquiry.byDimension[id], responses)
      for (const end of ['value', 'low', 'high'] as const) {
        const figure = dimensions[id][end]
        if (figure !== null) expect(mean(steps[end])).toBeCloseTo(figure, 9)
      }
    }
  }
})

test('the steps to the quartiles lead to the figures of the statistics', () => {
  const random = repeatable(11)
  const groups = Array.from({ length: 500 }, () =>
    Array.from({ length: 3 + Math.floor(40 * random()) }, () => Math.floor(101 * random())).sort(
      (one, other) => one - other,
    ),
  )
  for (const values of [EXAMPLE_FIGURES, ...groups]) {
    const [lower, median, upper] = quartileSteps(values).map(({ rest, before, after }) =>
      after === null ? before : before + rest * (after - before),
    )
    expect(summarise(values)).toMatchObject({ lowerQuartile: lower, median, upperQuartile: upper })
  }
})

test('the steps to the agreement lead to the figure of the statistics', () => {
  const random = repeatable(13)
  const draw = () => Math.floor(9 * random())
  const groups = Array.from({ length: 500 }, () => ({
    0: 3 + draw(),
    1: draw(),
    2: draw(),
    3: draw(),
    4: draw(),
  }))
  for (const counts of [responseSpread(EXAMPLE_RESPONSES).counts.levels, ...groups]) {
    const steps = agreementSteps(counts)
    const sum = steps.reduce((total, { smallerSide }) => total + (smallerSide ?? 0), 0)
    const agreement = agreementOf(LEVELS.map((level) => counts[level]))?.agreement
    expect(1 - (2 * sum) / (LEVELS.length - 1)).toBeCloseTo(Number(agreement), 12)
  }
})

test('the example of the comparison has something between two values, and two middle levels', () => {
  expect(quartileSteps(EXAMPLE_FIGURES).every(({ after }) => after !== null)).toBe(true)
  const { summary } = responseSpread(EXAMPLE_RESPONSES)
  expect(summary?.medianLow).not.toBe(summary?.medianHigh)
})

test('the weight of an item is what one level of it moves its dimension by', () => {
  for (const form of FORMS) {
    for (const technology of TECHNOLOGIES) {
      const inquiry = inquire(questionnaire, form, technology)
      const twos: Responses = Object.fromEntries(inquiry.asked.map(({ id }) => [id, 2]))
      const before = judge(inquiry, twos).dimensions
      for (const item of inquiry.asked) {
        const after = judge(inquiry, { ...twos, [item.id]: 3 }).dimensions
        const moved = Number(after[item.dimension].value) - Number(before[item.dimension].value)
        const [size, ...others] = questionsInDimension(questionnaire, form, item)
        expect(others).toEqual([])
        expect(moved).toBeCloseTo(PERCENT_PER_LEVEL / Number(size), 9)
      }
    }
  }
})

test('two decimals round halves up', () => {
  expect([62.665, 11.854, 41.666666, 75].map(roundForReckoning)).toEqual([62.67, 11.85, 41.67, 75])
})

test.each(LOCALES)('no number is written into the messages of the method page: %s', async (locale) => {
  const { default: messages } = await import(`../messages/${locale}.json`)
  expect(numbersIn(messages.method)).toEqual([])
})

/** Every message with a digit, wherever it is nested. */
function numbersIn(messages: unknown): readonly string[] {
  if (typeof messages === 'string') return /\d/.test(messages) ? [messages] : []
  return Object.values(messages as object).flatMap(numbersIn)
}
