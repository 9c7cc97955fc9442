import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { type NamedResult, UNNAMED } from '../../../lib/collection/collection'
import { FIGURE_TRENDS } from '../../../lib/comparing/figure-change'
import { dimensionMovements, movesOf } from '../../../lib/comparing/movement'
import { pairOf } from '../../../lib/comparing/pairs'
import type { ResponseSet, Responses } from '../../../lib/instrument/response-set'
import { TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../../lib/report/report'
import { answering, gerlach, kraft, type Persona, responseSetOf } from '../personas'
import { anyResponseSet } from '../random-responses'

const result = (responseSet: ResponseSet): NamedResult => ({
  code: 'code',
  number: 1,
  naming: UNNAMED,
  questionnaire,
  report: reportOnAnswers(questionnaire, responseSet),
})
const pair = (before: Persona, after: Persona) =>
  pairOf(result(responseSetOf(before, '2025-11-22')), result(responseSetOf(after, '2026-11-22')))

/** The answers to the quick form alone. */
const quickOf = (responses: Responses): Responses =>
  Object.fromEntries(
    questionnaire.items.flatMap(({ id, quick }) => (quick ? [[id, responses[id] ?? 'unknown']] : [])),
  )

/** One question of two for all technologies: from level 0 to 4, half of all there is. */
const firmer = answering(gerlach, { 'customers-findings-used': 4 })
const stopped = answering(gerlach, { 'bitcoin-demand': 0 })

describe('over four pairs', () => {
  const pairs = [pair(gerlach, firmer), pair(gerlach, stopped), pair(gerlach, gerlach), pair(gerlach, kraft)]

  test('dimensions by trend', () => {
    const customers = dimensionMovements(pairs, 'ai').find(({ id }) => id === 'customer-analysis')
    expect(customers?.trends).toMatchObject({ rose: 1, fell: 0, same: 2, 'not-comparable': 0 })
  })
})

test('a pair with a quick form counts for the dimensions that both were asked about, and for no other', () => {
  const inn: Persona = { ...gerlach, form: 'quick', responses: quickOf(gerlach.responses) }
  const pairs = [pair(gerlach, gerlach), pair(inn, gerlach), pair(inn, inn)]
  const counted = dimensionMovements(pairs, 'ai').map(({ id, trends }) => [id, trends.same])
  expect(counted).toEqual([
    ['customer-benefit', 3],
    ['integration', 3],
    ['customer-analysis', 3],
    ['idea-management', 3],
    // The quick form asks about neither.
    ['cooperation', 1],
    ['technology-review', 1],
    ['resources', 3],
  ])
})

test('what changed alike in every technology is said once', () => {
  const moves = movesOf(pair(gerlach, firmer).comparison).filter(({ change }) => change.trend === 'rose')
  expect(moves).toMatchObject([
    { dimension: 'customer-analysis', technologies: TECHNOLOGIES, change: { difference: 50 } },
  ])
})

describe('laws', () => {
  const anyPairs = fc.array(
    fc
      .tuple(anyResponseSet(questionnaire), anyResponseSet(questionnaire))
      .map(([before, after]) => pairOf(result(before), result(after))),
    { maxLength: 5 },
  )

  test('nothing is hidden: the trends of a dimension come to the pairs that were asked about it both times', () => {
    fc.assert(
      fc.property(anyPairs, fc.constantFrom(...TECHNOLOGIES), (pairs, technology) => {
        for (const { id, trends } of dimensionMovements(pairs, technology)) {
          const asked = pairs.filter(({ before, after }) =>
            [before, after].every(
              ({ report }) =>
                report.technologies.some((score) => score.id === technology) &&
                report.askedDimensions.includes(id),
            ),
          ).length
          expect(FIGURE_TRENDS.reduce((sum, trend) => sum + trends[trend], 0)).toBe(asked)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('every technology has each of its dimensions in exactly one move', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const { comparison } of pairs) {
          const said = movesOf(comparison).flatMap(({ dimension, technologies }) =>
            technologies.map((technology) => `${technology} ${dimension}`),
          )
          expect(said.toSorted()).toEqual(
            comparison.technologies
              .flatMap(({ id, dimensions }) => dimensions.map((dimension) => `${id} ${dimension.id}`))
              .toSorted(),
          )
        }
      }),
      { numRuns: 40 },
    )
  })
})
