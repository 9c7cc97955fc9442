import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicReport } from '../../../lib/scoring/scored-result'
import { inWholePoints, wholePoints } from '../../../lib/scoring/whole-points'
import { albrecht, answering, ilse, PERSONAS, reportOf } from '../personas'

/** Section 5 of the instrument: rounding happens once, at display, as floor(x + 0.5 + 1e-9). */
describe('rounding to whole points', () => {
  test.each([
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [49.49, 49],
    [49.499999, 49],
    [49.5, 50],
    [50.5, 51],
    [99.49, 99],
    [99.5, 100],
    [100, 100],
  ])('%d becomes %i', (figure, expected) => expect(wholePoints(figure)).toBe(expected))

  test('a half that arithmetic noise has pushed down still counts as a half', () =>
    expect(wholePoints(62.5 - 5e-10)).toBe(63))
  test('what is further below a half than noise goes down', () => expect(wholePoints(62.5 - 2e-9)).toBe(62))
  test('no figure stays no figure, and 0 stays 0', () => {
    expect(wholePoints(null)).toBeNull()
    expect(inWholePoints({ value: null, low: 0, high: 100 })).toEqual({ value: null, low: 0, high: 100 })
  })
  test('never leaves 0 to 100 and never turns an order around', () => {
    const figure = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [low, high] = [wholePoints(Math.min(a, b)), wholePoints(Math.max(a, b))]
        expect(0 <= low && low <= high && high <= 100).toBe(true)
        expect(Math.abs(wholePoints(a) - a)).toBeLessThanOrEqual(0.5 + 2e-9)
      }),
    )
  })
})

describe('the public part of a report', () => {
  test.each(PERSONAS.map((persona) => [persona.name, persona] as const))(
    '%s: whole points, the same verdicts, no reason and no answer',
    (_, persona) => {
      const report = reportOf(persona)
      const shown = publicReport(report)
      expect(shown.kind).toBe('scores')
      expect(shown).not.toHaveProperty('responseSet')
      expect([shown.edition, shown.form, shown.answeredOn]).toEqual([
        report.edition,
        report.form,
        report.answeredOn,
      ])
      expect(shown.technologies.map(({ id, verdict }) => [id, verdict])).toEqual(
        report.technologies.map(({ id, verdict }) => [id, verdict]),
      )
      for (const technology of shown.technologies) {
        expect(technology.reasons).toEqual([])
        for (const { value, low, high } of [technology.fit, technology.readiness, technology.foundation]) {
          for (const figure of [value, low, high])
            expect(figure === null || Number.isInteger(figure)).toBe(true)
        }
      }
    },
  )

  test('showing it once more changes nothing', () => {
    const shown = publicReport(reportOf(answering(albrecht, { 'ai-data': 1, 'review-ai': 'unknown' })))
    expect(publicReport(shown)).toEqual(shown)
  })

  test('who knows nothing has ranges and no value', () => {
    for (const { readiness, fit, dimensions } of publicReport(reportOf(ilse)).technologies) {
      expect([readiness, fit]).toEqual(Array(2).fill({ value: null, low: 0, high: 100 }))
      expect(dimensions.every(({ value, low, high }) => value === null && low === 0 && high === 100)).toBe(
        true,
      )
    }
  })
})
