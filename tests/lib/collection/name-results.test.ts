import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode } from '../../../lib/codes/decode'
import { encodeScores } from '../../../lib/codes/score-code'
import { type Entry, type Naming, nameOf, UNNAMED } from '../../../lib/collection/collection'
import { namingsOf, numberResults, rememberNames } from '../../../lib/collection/name-results'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import type { Questionnaire } from '../../../lib/instrument/vocabulary'
import type { OpenedCode } from '../../../lib/intake/selection'
import { dayFromNumber } from '../../../lib/responses/day'
import { publicReport, scoredAnswers } from '../../../lib/scoring/scored-result'
import { levelThree } from '../comparing/results'
import { edition2027 } from '../editions/edition-2027-test'
import { albrecht, gerlach, huber, kraft, responseSetOf } from '../personas'

function opened(code: string) {
  const decoded = decodeCode([edition2026, edition2027], code, '2027-12-31')
  if (!decoded.ok) throw new Error(`${code} does not open.`)
  return { code, opened: decoded }
}
const answers = (set: ResponseSet, edition: Questionnaire = edition2026) =>
  opened(encodeAnswers(edition, set))
const score = (held: OpenedCode) =>
  held.kind === 'scores' ? held.report : scoredAnswers(held.questionnaire, held.responseSet)
const nameResults = (
  given: readonly ReturnType<typeof opened>[],
  namings: ReadonlyMap<string, Naming>,
  scoreOf: typeof score,
) => {
  const scored = given.map(({ code, opened: held }) => ({
    code,
    questionnaire: held.questionnaire,
    report: scoreOf(held),
  }))
  return rememberNames()(numberResults(scored), namings)
}
const entry = (code: string, label: string): Entry => ({ ...UNNAMED, code, label })

describe('four visits', () => {
  const autumn = answers(responseSetOf(gerlach, '2026-11-22'))
  const spring = answers(responseSetOf(albrecht, '2026-03-01'))
  const sameDay = answers(responseSetOf(huber, '2026-03-01'))
  const scores = opened(
    encodeScores(edition2026, publicReport(scoredAnswers(edition2026, responseSetOf(kraft, '2025-01-31')))),
  )
  const given = [autumn, spring, scores, sameDay]

  test('stand by their days and are numbered from 1; those of one day in the order given', () => {
    const results = nameResults(given, new Map(), score)
    expect(results.map(({ code, number }) => [code, number])).toEqual([
      [scores.code, 1],
      [spring.code, 2],
      [sameDay.code, 3],
      [autumn.code, 4],
    ])
    expect(nameResults(given.toReversed(), new Map(), score).map(({ code }) => code)).toEqual([
      scores.code,
      sameDay.code,
      spring.code,
      autumn.code,
    ])
  })

  test('are called what is said about their code, and else nothing', () => {
    const namings = namingsOf([
      { code: autumn.code, label: 'Gerlach', group: 'Süd', note: 'Rückruf' },
      entry('code of somebody else', 'Quast'),
    ])
    const results = nameResults(given, namings, score)
    expect(results.map(({ naming }) => naming)).toEqual([
      UNNAMED,
      UNNAMED,
      UNNAMED,
      { label: 'Gerlach', group: 'Süd', note: 'Rückruf' },
    ])
    expect(results.map((result) => nameOf(result, 'Ergebnis {number}'))).toEqual([
      'Ergebnis 1',
      'Ergebnis 2',
      'Ergebnis 3',
      'Gerlach',
    ])
  })

  test('with and without answers, each says what its code holds', () => {
    expect(nameResults(given, new Map(), score).map(({ report }) => report)).toEqual([
      publicReport(scoredAnswers(edition2026, responseSetOf(kraft, '2025-01-31'))),
      scoredAnswers(edition2026, responseSetOf(albrecht, '2026-03-01')),
      scoredAnswers(edition2026, responseSetOf(huber, '2026-03-01')),
      scoredAnswers(edition2026, responseSetOf(gerlach, '2026-11-22')),
    ])
  })

  test('each keeps the questionnaire of its own edition', () => {
    const later = answers(levelThree(edition2027, 'full', '2027-06-01'), edition2027)
    const editions = nameResults([later, autumn], new Map(), score).map(({ questionnaire }) => questionnaire)
    expect(editions).toEqual([edition2026, edition2027])
  })
})

describe('what is said about codes', () => {
  test('of a code that is named twice the later entry counts, as a whole', () => {
    const namings = namingsOf([
      { code: 'a', label: 'Gerlach', group: 'Süd', note: '' },
      entry('b', 'Kraft'),
      entry('a', 'Metallbau Gerlach'),
    ])
    expect([...namings]).toEqual([
      ['a', { ...UNNAMED, label: 'Metallbau Gerlach' }],
      ['b', { ...UNNAMED, label: 'Kraft' }],
    ])
  })

  test('spaces at the ends, and the way letters were typed, make no other name and no other group', () => {
    const given = [answers(responseSetOf(gerlach))]
    const [{ code }] = given as [(typeof given)[number]]
    const namings = new Map([[code, { label: '  ', group: ' Bu\u0308ro ', note: '' }]])
    const [named] = nameResults(given, namings, score)
    expect(named?.naming).toEqual({ label: '', group: 'Büro', note: '' })
    expect(named && nameOf(named, 'Ergebnis {number}')).toBe('Ergebnis 1')
  })

  test('nothing about nothing', () => {
    expect(namingsOf([]).size).toBe(0)
    expect(nameResults([], namingsOf([entry('a', 'Quast')]), score)).toEqual([])
  })
})

test('numbers run from 1 to n along the days, and nothing is lost', () => {
  const anyDays = fc.uniqueArray(fc.nat({ max: 300 }), { maxLength: 8 })
  fc.assert(
    fc.property(anyDays, (days) => {
      const given = days.map((day) => answers(responseSetOf(kraft, dayFromNumber(day))))
      const results = nameResults(given, new Map(), score)
      expect(results.map(({ number }) => number)).toEqual(days.map((_, place) => place + 1))
      const inOrder = days.toSorted((one, other) => one - other).map((day) => dayFromNumber(day))
      expect(results.map(({ report }) => report.answeredOn)).toEqual(inOrder)
    }),
    { numRuns: 40 },
  )
})
