import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { decodeCode } from '../../../lib/codes/decode'
import { type Shape, seal } from '../../../lib/codes/envelope'
import type { Field } from '../../../lib/codes/mixed-radix'
import { encodeScores, scoreRadices } from '../../../lib/codes/score-code'
import {
  DIMENSIONS,
  type FormId,
  type TechnologyId,
  VERDICTS,
  type VerdictId,
} from '../../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../../lib/report/report'
import { DAYS, dayFromNumber, dayNumber } from '../../../lib/responses/day'
import { publicReport, type ScoreReport } from '../../../lib/scoring/scored-result'
import { PERSONAS, reportOf } from '../personas'
import { anyResponseSet } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

vi.setConfig({ testTimeout: 60_000 })

/** Section 10 of the instrument, the score code. */
const EDITIONS = [edition2026, syntheticEdition]
const LAST_DAY = dayFromNumber(DAYS - 1)

const outcome = (code: string) => {
  const opened = decodeCode(EDITIONS, code, LAST_DAY)
  return opened.ok ? `opened as ${opened.kind}` : opened.problem.reason
}
const reopened = (code: string) => {
  const opened = decodeCode(EDITIONS, code, LAST_DAY)
  return opened.ok && opened.kind === 'scores' ? opened.report : opened
}

describe('a code and its scores', () => {
  test.each(PERSONAS.map((persona) => [persona.name, persona] as const))(
    '%s comes back whole',
    (_, persona) => {
      const shown = publicReport(reportOf(persona))
      expect(reopened(encodeScores(edition2026, shown))).toEqual(shown)
    },
  )

  test.each(EDITIONS.map((edition) => [edition.edition, edition] as const))(
    'the scores of any response set of %s come back whole, in at most 200 letters and digits',
    (_, edition) => {
      fc.assert(
        fc.property(anyResponseSet(edition), (set) => {
          const shown = publicReport(reportOnAnswers(edition, set))
          const code = encodeScores(edition, shown)
          expect(code).toMatch(/^[A-Za-z0-9_-]{1,200}$/)
          expect(reopened(code)).toEqual(shown)
        }),
        { numRuns: 1000 },
      )
    },
  )

  test('carries no answers: sets that differ in answers alone may share it', () => {
    const swapped = {
      ...workedExample,
      responses: { ...workedExample.responses, 'ai-process': 3 as const, 'ai-data': 2 as const },
    }
    const codeOf = (set: typeof workedExample) =>
      encodeScores(edition2026, publicReport(reportOnAnswers(edition2026, set)))
    expect(codeOf(swapped)).toBe(codeOf(workedExample))
  })

  test('holds whole points from 0 to 100 only; anything else throws', () => {
    const shown = publicReport(reportOf(PERSONAS[0] ?? expect.fail()))
    const withFit = (value: number): ScoreReport => ({
      ...shown,
      technologies: shown.technologies.map((score) => ({
        ...score,
        fit: { value, low: value, high: value },
      })),
    })
    expect(() => encodeScores(edition2026, withFit(62.5))).toThrow()
    expect(() => encodeScores(edition2026, withFit(-1))).toThrow()
    expect(() => encodeScores(edition2026, withFit(102))).toThrow()
    expect(() => encodeScores(edition2026, withFit(Number.NaN))).toThrow()
    // 101 is how a code writes "no figure": a caller's 101 must not turn into null.
    expect(() => encodeScores(edition2026, withFit(101))).toThrow()
  })
})

type Triple = readonly [value: number | null, low: number | null, high: number | null]
interface Invented {
  readonly form?: FormId
  readonly technology?: TechnologyId
  readonly verdict?: VerdictId
  readonly readiness?: Triple
  readonly fit?: Triple
  readonly foundation?: Triple
  readonly dimensions?: Readonly<Record<string, Triple>>
}

/** Writes what scoring would never say into a code with a right checksum, as a stranger could. */
function invented({ form = 'full', technology = 'ai', verdict = 'clarify', ...figures }: Invented): string {
  const shape: Shape = { form, technologies: [technology] }
  const fifty: Triple = [50, 50, 50]
  const triples = [
    figures.readiness ?? fifty,
    figures.fit ?? fifty,
    figures.foundation ?? fifty,
    ...DIMENSIONS.map((id) => figures.dimensions?.[id] ?? fifty),
  ]
  const digits = [
    dayNumber('2026-11-22') ?? 0,
    VERDICTS.indexOf(verdict),
    ...triples.flat().map((figure) => figure ?? 101),
  ]
  const radices = scoreRadices(shape)
  expect(digits).toHaveLength(radices.length)
  const fields = digits.map((digit, place): Field => ({ digit, radix: radices[place] ?? 0 }))
  return seal('scores', edition2026, shape, fields)
}

const nothing: Triple = [null, null, null]
/** The quick form asks about neither. */
const NOT_ASKED = { cooperation: nothing, 'technology-review': nothing }

describe('scores that contradict themselves are malformed', () => {
  const accepted: readonly [string, Invented][] = [
    ['everything 50', {}],
    [
      'low and high around the value',
      { dimensions: { resources: [50, 25, 75] }, foundation: [50, 45, 55], readiness: [50, 48, 52] },
    ],
    [
      'a range without a value',
      { dimensions: { resources: [null, 0, 100] }, foundation: [50, 40, 60], readiness: [50, 46, 53] },
    ],
    [
      'two foundation dimensions without figures',
      { dimensions: { resources: nothing, cooperation: nothing } },
    ],
    ['the quick form, without what it does not ask', { form: 'quick', dimensions: NOT_ASKED }],
  ]
  test.each(accepted)('accepted: %s', (_, content) => {
    expect(outcome(invented(content))).toBe('opened as scores')
  })

  test.each<[string, Invented]>([
    ['low above value', { dimensions: { resources: [50, 51, 75] } }],
    ['value above high', { dimensions: { resources: [50, 25, 49] } }],
    ['low above high without a value', { dimensions: { resources: [null, 60, 40] } }],
    ['a value without a range', { dimensions: { resources: [50, null, null] } }],
    ['low without high', { dimensions: { resources: [null, 50, null] } }],
    ['high without low', { dimensions: { resources: [null, null, 50] } }],
    ['value and low without high', { dimensions: { resources: [50, 50, null] } }],
    ['readiness: low above value', { readiness: [50, 51, 75] }],
    ['fit: value above high', { fit: [50, 25, 49] }],
    ['foundation: low above high', { foundation: [null, 60, 40] }],
    ['no fit although both parts are there', { fit: nothing }],
    ['no readiness although all parts are there', { readiness: nothing }],
    ['neither fit nor readiness although all parts are there', { fit: nothing, readiness: nothing }],
    ['no foundation although five dimensions are there', { foundation: nothing }],
    ['neither foundation nor readiness although all is there', { foundation: nothing, readiness: nothing }],
    [
      'a foundation on two dimensions, and no readiness',
      {
        readiness: nothing,
        dimensions: { resources: nothing, cooperation: nothing, 'idea-management': nothing },
      },
    ],
    [
      'a fit without integration, and no readiness',
      { verdict: 'not-assessed', readiness: nothing, dimensions: { integration: nothing } },
    ],
    [
      'a foundation on two dimensions',
      { dimensions: { resources: nothing, cooperation: nothing, 'idea-management': nothing } },
    ],
    ['a fit without integration', { verdict: 'not-assessed', dimensions: { integration: nothing } }],
    [
      'a fit value without the value of the customer benefit',
      { dimensions: { 'customer-benefit': [null, 0, 100] } },
    ],
  ])('%s', (_, content) => {
    expect(outcome(invented(content))).toBe('malformed')
  })

  test('over 100: a code has no room for it', () => {
    const shape: Shape = { form: 'full', technologies: ['ai'] }
    const radices = scoreRadices(shape)
    expect(() =>
      seal(
        'scores',
        edition2026,
        shape,
        radices.map((radix) => ({ digit: radix, radix })),
      ),
    ).toThrow()
    expect(Math.max(...radices.slice(2))).toBe(102)
  })

  // Section 6 knows no such result: "A damaged, cut, invented … code is a named error, never a wrong result."
  test.each<[string, Invented]>([
    ['fits-now in the quick form', { form: 'quick', verdict: 'fits-now', dimensions: NOT_ASKED }],
    [
      'a figure for cooperation in the quick form, which does not ask about it',
      { form: 'quick', dimensions: { 'technology-review': nothing } },
    ],
    [
      'a figure for the technology review in the quick form',
      { form: 'quick', dimensions: { cooperation: nothing } },
    ],
    [
      'the quick form with a range, but no value, for what it does not ask',
      { form: 'quick', dimensions: { ...NOT_ASKED, cooperation: [null, 0, 100] } },
    ],
    ['not-assessed although both key dimensions have figures', { verdict: 'not-assessed' }],
    [
      'fits-now without an assessable integration',
      {
        verdict: 'fits-now',
        fit: nothing,
        readiness: nothing,
        dimensions: { integration: nothing },
      },
    ],
    [
      'fits-now with a customer benefit of 0',
      {
        verdict: 'fits-now',
        fit: [0, 0, 0],
        readiness: [0, 0, 0],
        dimensions: { 'customer-benefit': [0, 0, 0] },
      },
    ],
    ['a fit of 100 out of two dimensions of 50', { fit: [100, 100, 100] }],
    ['a foundation of 0 out of five dimensions of 50', { foundation: [0, 0, 0] }],
  ])('verdict or means that do not follow from the figures: %s', (_, content) => {
    expect(outcome(invented(content))).toBe('malformed')
  })
})

/**
 * Section 6, the benefit ceiling: what the firm can look into counts as 2 where it stands at 1. Integration and
 * foundation are 50; each benefit is the figure that the levels give, in whole points.
 */
describe('"to clarify" as far as the ceiling of the benefit can reach 50', () => {
  const clarify = (technology: TechnologyId, form: FormId, benefit: number) => {
    const exactly = (figure: number): Triple => [Math.round(figure), Math.round(figure), Math.round(figure)]
    return invented({
      form,
      technology,
      verdict: 'clarify',
      fit: exactly(Math.sqrt(benefit * 50)),
      readiness: exactly(Math.cbrt(benefit * 50 * 50)),
      dimensions: { ...(form === 'quick' && NOT_ASKED), 'customer-benefit': exactly(benefit) },
    })
  }
  const percent = (levels: number, items: number) => (levels * 25) / items

  test.each<[string, TechnologyId, FormId, number, 'opened as scores' | 'malformed']>([
    // Use case 1, advantage 1, reach 2: the ceiling is (2 + 2 + 2) · 25 / 3.
    ['AI, two items that the firm can look into', 'ai', 'full', percent(4, 3), 'opened as scores'],
    ['AI, one level less', 'ai', 'full', percent(3, 3), 'malformed'],
    // Demand 2, advantage 1, reach 2.
    ['bitcoin payments, one such item', 'bitcoin', 'full', percent(5, 3), 'opened as scores'],
    ['bitcoin payments, one level less', 'bitcoin', 'full', percent(4, 3), 'malformed'],
    // Circumstances count as what they are.
    ['blockchain, none', 'blockchain', 'full', percent(6, 3), 'opened as scores'],
    ['blockchain, one level less', 'blockchain', 'full', percent(5, 3), 'malformed'],
    // Use case 1, advantage 1.
    ['AI in the quick form, nothing but such items', 'ai', 'quick', percent(2, 2), 'opened as scores'],
    ['AI in the quick form, one level less', 'ai', 'quick', percent(1, 2), 'malformed'],
    // Demand 2, advantage 1.
    ['bitcoin payments in the quick form', 'bitcoin', 'quick', percent(3, 2), 'opened as scores'],
    ['bitcoin payments in the quick form, one level less', 'bitcoin', 'quick', percent(2, 2), 'malformed'],
  ])('%s', (_, technology, form, benefit, expected) => {
    expect(outcome(clarify(technology, form, benefit))).toBe(expected)
  })
})
