import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { decodeCode } from '../../../lib/codes/decode'
import type { Responses } from '../../../lib/instrument/response-set'
import { DIMENSIONS, type DimensionId, type FormId, type VerdictId } from '../../../lib/instrument/vocabulary'
import { reportOnAnswers, reportOnScores } from '../../../lib/report/report'
import { DAYS, dayFromNumber } from '../../../lib/responses/day'
import type { ScoreRange } from '../../../lib/scoring/score-range'
import {
  askedScores,
  headlineReadiness,
  publicReport,
  scoredAnswers,
} from '../../../lib/scoring/scored-result'
import { albrecht, answering, brandt, gerlach, huber, ilse, type Persona, reportOf } from '../personas'
import { anyResponseSet } from '../random-responses'

const QUICK_DIMENSIONS: readonly DimensionId[] = [
  'customer-benefit',
  'integration',
  'customer-analysis',
  'idea-management',
  'resources',
]

/** Section 6 of the instrument: "in the full form only, and not where the verdict is `not-now` or the value is 0". */
describe('the readiness beside a verdict', () => {
  const shown = (form: FormId, verdict: VerdictId, readiness: ScoreRange) =>
    headlineReadiness(form, { verdict, readiness })
  const some: ScoreRange = { value: 60, low: 50, high: 70 }
  const open: ScoreRange = { value: null, low: 0, high: 100 }

  test.each<[VerdictId]>([['fits-now'], ['fits-with-preparation'], ['clarify'], ['not-assessed']])(
    'full form, "%s": its value and range',
    (verdict) => expect(shown('full', verdict, some)).toEqual(some),
  )
  test('"not now": none', () => expect(shown('full', 'not-now', some)).toBeNull())
  test.each<[VerdictId]>([['fits-with-preparation'], ['clarify'], ['not-now'], ['not-assessed']])(
    'quick form, "%s": none',
    (verdict) => expect(shown('quick', verdict, some)).toBeNull(),
  )
  test('a value of 0: none, whatever the range; any value above is shown', () => {
    expect(shown('full', 'clarify', { value: 0, low: 0, high: 40 })).toBeNull()
    expect(shown('full', 'clarify', { value: 1, low: 0, high: 40 })).toEqual({ value: 1, low: 0, high: 40 })
  })
  test('too few known answers for a value: the range is shown, also from 0', () =>
    expect(shown('full', 'clarify', open)).toEqual(open))

  test.each<[string, Persona, Responses, number | null]>([
    ['the machine builder', albrecht, {}, 100],
    // ∛(50 · 50 · 2.5) = 18.42
    ['the workshop on every border', gerlach, {}, 18.42],
    // Resources at 0 make the foundation 0, and the readiness with it; the time at 0 needs preparation.
    ['the workshop without time', gerlach, { 'resources-time': 0 }, null],
    ['the joinery that does not need it now', brandt, {}, null],
    ['the inn with its quick form', huber, {}, null],
  ])('%s', (_, firm, changes, value) => {
    const report = reportOf(answering(firm, changes))
    const said = [report, publicReport(report)].map(({ form, technologies: [ai] }) => {
      const readiness = ai && headlineReadiness(form, ai)
      return readiness?.value ?? null
    })
    expect(said).toEqual(value === null ? [null, null] : [expect.closeTo(value, 2), Math.round(value)])
  })
})

describe('the scores that a form asks about', () => {
  const asked = (firm: Persona) => {
    const report = reportOf(firm)
    return report.technologies.map((score) => askedScores(report, score).map(({ id }) => id))
  }

  test('the full form has seven axes, for every technology', () =>
    expect(asked(albrecht)).toEqual(Array(3).fill(DIMENSIONS)))
  test('the quick form has five: cooperation and technology review are not asked', () =>
    expect(asked(huber)).toEqual(Array(3).fill(QUICK_DIMENSIONS)))
  test('what is asked and unknown keeps its axis', () =>
    expect(asked(ilse)).toEqual(Array(3).fill(DIMENSIONS)))
  test('what is not asked has neither value nor range, before and after a score code', () => {
    const report = reportOf(huber)
    for (const { technologies, askedDimensions } of [report, publicReport(report)]) {
      for (const { dimensions } of technologies) {
        expect(dimensions.map(({ id }) => id)).toEqual(DIMENSIONS)
        const left = dimensions.filter(({ id }) => !askedDimensions.includes(id))
        expect(left).toEqual(
          (['cooperation', 'technology-review'] as const).map((id) => ({
            id,
            value: null,
            low: null,
            high: null,
          })),
        )
      }
    }
  })
})

test('any answers: the forms ask about seven and five dimensions, and nothing else has a figure', () => {
  fc.assert(
    fc.property(anyResponseSet(questionnaire), (set) => {
      const expected = set.form === 'full' ? DIMENSIONS : QUICK_DIMENSIONS
      const report = reportOnAnswers(questionnaire, set)
      for (const each of [report, scoredAnswers(questionnaire, set), publicReport(report)]) {
        expect(each.askedDimensions).toEqual(expected)
        for (const score of each.technologies) {
          expect(askedScores(each, score).map(({ id }) => id)).toEqual(expected)
          // No dimension of 2026-1 that is asked can become not assessable: each has a range.
          for (const { id, low } of score.dimensions) expect(low !== null).toBe(expected.includes(id))
        }
      }
    }),
    { numRuns: 200 },
  )
})

describe('the links of a report', () => {
  const LATE = dayFromNumber(DAYS - 1)
  const open = (code: string) => {
    const opened = decodeCode([questionnaire], code, LATE)
    if (!opened.ok) throw new Error(`${code} does not open.`)
    return opened
  }

  test('open to the answers, and to what may be public of them', () => {
    fc.assert(
      fc.property(anyResponseSet(questionnaire), (responseSet) => {
        const report = reportOnAnswers(questionnaire, responseSet)
        expect(open(report.links.answers)).toMatchObject({ kind: 'answers', responseSet })
        expect(open(report.links.scores)).toMatchObject({ kind: 'scores', report: publicReport(report) })
      }),
      { numRuns: 50 },
    )
  })

  test('of scores alone hold no way to answers', () => {
    const scores = publicReport(reportOf(albrecht))
    const report = reportOnScores(questionnaire, scores)
    expect(report).toMatchObject(scores)
    expect(report.links.answers).toBeNull()
    expect(open(report.links.scores)).toMatchObject({ kind: 'scores', report: scores })
  })
})
