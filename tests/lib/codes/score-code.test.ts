import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { decodeCode } from '../../../lib/codes/decode'
import { type Shape, seal } from '../../../lib/codes/envelope'
import type { Field } from '../../../lib/codes/mixed-radix'
import { encodeScores, scoreRadices } from '../../../lib/codes/score-code'
import { DIMENSIONS, type FormId, VERDICTS, type VerdictId } from '../../../lib/questionnaire/vocabulary'
import { publicReport, reportOnAnswers, type ScoreReport } from '../../../lib/report/report'
import { DAYS, dayFromNumber, dayNumber } from '../../../lib/responses/day'
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
  readonly verdict?: VerdictId
  readonly readiness?: Triple
  readonly fit?: Triple
  readonly foundation?: Triple
  readonly dimensions?: Readonly<Record<string, Triple>>
}

/** Writes what scoring would never say into a code with a right checksum, as a stranger could. */
function invented({ form = 'full', verdict = 'clarify', ...figures }: Invented): string {
  const shape: Shape = { form, technologies: ['ai'] }
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

describe('scores that contradict themselves are malformed', () => {
  const nothing: Triple = [null, null, null]
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
    ['fits-now in the quick form', { form: 'quick', verdict: 'fits-now' }],
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
