import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode, linkProblem, restoreCapitals } from '../../../lib/codes/decode'
import { ALPHABET } from '../../../lib/codes/digits'
import { knownCodes } from '../../../lib/codes/known-codes'
import { encodeScores } from '../../../lib/codes/score-code'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import { offeredResponses, type Questionnaire, TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'

/** An operator's own edition with as many items as it may have, on a site that knows the released one beside it. */
const extra = Array.from({ length: 40 - edition2026.items.length }, (_, place) => ({
  ...(edition2026.items.at(-1) ?? expect.fail()),
  id: `own-${'abcdefgh'.charAt(place)}`,
  offersNotApplicable: true,
}))
const own: Questionnaire = {
  ...edition2026,
  ...{ edition: 'own-2027', number: 2001, mark: 'aZ09', items: [...edition2026.items, ...extra] },
}
const EDITIONS = [edition2026, own]
const TODAY = '2026-11-28'
const answers: ResponseSet = {
  ...{
    edition: own.edition,
    form: 'full',
    technologies: TECHNOLOGIES,
    answeredOn: '2026-11-22',
    profile: {},
  },
  responses: Object.fromEntries(own.items.map((item) => [item.id, offeredResponses(item).at(-1) ?? 0])),
}
const CODE = encodeAnswers(own, answers)
const SCORE_CODE = encodeScores(own, publicReport(reportOnAnswers(own, answers)))

describe('a code of an own edition', () => {
  test('opens to what it was made of, and is no longer than any code may be', () => {
    expect(decodeCode(EDITIONS, CODE, TODAY)).toMatchObject({
      ok: true,
      questionnaire: own,
      responseSet: answers,
    })
    expect(decodeCode(EDITIONS, SCORE_CODE, TODAY)).toMatchObject({
      ok: true,
      kind: 'scores',
      questionnaire: own,
    })
    expect(CODE.length).toBeLessThanOrEqual(96)
    expect(SCORE_CODE.length).toBeLessThanOrEqual(200)
    expect(CODE.slice(4, 8)).toBe(own.mark)
  })

  test.each([CODE, SCORE_CODE])('does not open once a single character is changed: %s', (code) => {
    for (const place of [...code].keys())
      for (const sign of ALPHABET.replace(code.charAt(place), ''))
        expect(decodeCode(EDITIONS, code.slice(0, place) + sign + code.slice(place + 1), TODAY).ok).toBe(
          false,
        )
  })

  test('is of an edition that is not known where the same number belongs to other questions', () => {
    for (const elsewhere of [[edition2026], [edition2026, { ...own, mark: 'aZ08' }]])
      for (const code of [CODE, SCORE_CODE])
        expect(linkProblem(decodeCode(elsewhere, code, TODAY))).toBe('unknown-edition')
  })

  test('is told from other words in a text, and cut ones from whole ones', () => {
    const codes = knownCodes(EDITIONS)
    for (const code of [CODE, SCORE_CODE]) {
      expect(codes.isWhole(code)).toBe(true)
      expect(codes.lengthFrom(code)).toBe(code.length)
      expect(codes.resembles(code.slice(0, -3))).toBe(true)
      expect(linkProblem(decodeCode(EDITIONS, code.slice(0, -3), TODAY))).toBe('cut')
    }
  })

  test('with its first letter made small, it is found again', () =>
    expect(restoreCapitals(EDITIONS, `a${CODE.slice(1)}`, TODAY)).toBe(CODE))
})

test('codes of the released edition are what they were, whatever own ones there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 32, maxLength: 32 }), (levels) => {
      const set = {
        ...answers,
        edition: edition2026.edition,
        responses: Object.fromEntries(edition2026.items.map(({ id }, place) => [id, levels[place] ?? 0])),
      } as ResponseSet
      const code = encodeAnswers(edition2026, set)
      expect(code).toHaveLength(27)
      expect(decodeCode(EDITIONS, code, TODAY)).toEqual(decodeCode([edition2026], code, TODAY))
    }),
  )
})
