import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { askTheSame, sharedBasis } from '../../../lib/comparing/basis'
import { edition2027 } from '../editions/edition-2027-test'
import { albrecht, gerlach, huber, kraft } from '../personas'
import { firmResult, levelThree, resultOf, withoutAnswers } from './results'

const full2026 = resultOf(levelThree(edition2026, 'full'))
const quick2026 = resultOf(levelThree(edition2026, 'quick'))
const full2027 = resultOf(levelThree(edition2027, 'full'), edition2027)
const quick2027 = resultOf(levelThree(edition2027, 'quick'), edition2027)

describe('what figures of many results rest on', () => {
  test('without results there is nothing to rest on', () => {
    expect(sharedBasis([])).toBeNull()
  })

  test('three firms with the full form: all of its questions', () => {
    expect(sharedBasis([albrecht, gerlach, kraft].map((firm) => firmResult(firm)))).toEqual({
      edition: '2026-1',
      form: 'full',
    })
  })

  test('one inn among them had five minutes: it takes nothing away from the others', () => {
    expect(sharedBasis([albrecht, huber, gerlach].map((firm) => firmResult(firm)))).toEqual({
      edition: '2026-1',
      form: 'full',
    })
  })

  test('most had five minutes: the quick form; as many of each: the full one', () => {
    expect(sharedBasis([quick2026, full2026, quick2026])).toEqual({ edition: '2026-1', form: 'quick' })
    expect(sharedBasis([quick2026, full2026])).toEqual({ edition: '2026-1', form: 'full' })
  })

  test('whether a link brings answers along makes no difference', () => {
    expect(sharedBasis([full2026, withoutAnswers(full2026)])).toEqual({ edition: '2026-1', form: 'full' })
    expect(sharedBasis([quick2026, withoutAnswers(quick2026)])).toEqual({ edition: '2026-1', form: 'quick' })
  })

  test.each([
    ['most are of the older edition', [full2026, full2026, full2027], '2026-1', 'full'],
    ['as many of each: the newer one', [full2026, full2027], '2027-test', 'full'],
    ['most are of the newer edition', [full2026, full2027, full2027], '2027-test', 'full'],
    [
      'a quick form of the other edition counts for nothing',
      [full2026, full2026, quick2027],
      '2026-1',
      'full',
    ],
    ['nor does that of the older one', [quick2026, full2027], '2027-test', 'full'],
    ['nor does that of a form', [full2026, full2026, full2027, quick2027, quick2027], '2027-test', 'quick'],
  ] as const)('%s', (_, results, edition, form) => {
    expect(sharedBasis(results)).toEqual({ edition, form })
    expect(sharedBasis(results.toReversed())).toEqual({ edition, form })
  })
})

const anyResults = fc.array(fc.constantFrom(full2026, quick2026, full2027, quick2027), { maxLength: 12 })

test('the order of the results never matters', () => {
  const shuffled = anyResults.chain((results) =>
    fc.tuple(
      fc.constant(results),
      fc.shuffledSubarray(results, { minLength: results.length, maxLength: results.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([results, others]) => {
      expect(sharedBasis(others)).toEqual(sharedBasis(results))
    }),
  )
})

test('no other edition has more results, and of this one no other form', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const basis = sharedBasis(results)
      if (basis === null) {
        expect(results).toEqual([])
        return
      }
      const count = (edition: string) => results.filter(({ report }) => report.edition === edition).length
      expect(count(basis.edition)).toBeGreaterThanOrEqual(results.length / 2)
      const same = results.filter(({ report }) => askTheSame(report, basis)).length
      expect(same).toBeGreaterThanOrEqual(count(basis.edition) / 2)
    }),
  )
})
