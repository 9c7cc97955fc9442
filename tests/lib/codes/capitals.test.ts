import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { hasLostCapitals, readingsInCapitals } from '../../../lib/codes/capitals'
import { decodeCode, linkProblem, restoreCapitals } from '../../../lib/codes/decode'
import { encodeScores } from '../../../lib/codes/score-code'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'
import { anyResponseSet } from '../random-responses'

const answers = encodeAnswers(questionnaire, workedExample)
const scores = encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, workedExample)))
const opening = (code: string) =>
  readingsInCapitals(code)?.filter((one) => decodeCode([questionnaire], one, '2199-12-31').ok)

describe('a code whose capitals were lost', () => {
  test('is told by its letters', () => {
    expect(
      [answers, answers.toLowerCase(), answers.toUpperCase(), 'hallo-welt'].map(hasLostCapitals),
    ).toEqual([false, true, true, false])
  })

  test('is found again in small letters as in capitals, whatever the answers', () => {
    fc.assert(
      fc.property(anyResponseSet(questionnaire), (set) => {
        const code = encodeAnswers(questionnaire, set)
        expect(opening(code.toLowerCase())).toContain(code)
        expect(opening(code.toUpperCase())).toContain(code)
      }),
      { numRuns: 60 },
    )
  })

  test('of scores has too many letters', () => {
    expect(readingsInCapitals(scores.toLowerCase())).toBeNull()
  })

  test('is not made up: one wrong letter more, and nothing opens', () => {
    expect(opening(`${answers.slice(0, -1)}Q`.toLowerCase())).toEqual([])
  })
})

describe('what becomes of it', () => {
  const EDITIONS = [questionnaire]
  const LATE = '2199-06-06'
  const told = (code: string) => linkProblem(decodeCode(EDITIONS, code, LATE))
  const otherCase = (letter: string) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()

  test.each([
    ['answers in small letters', answers.toLowerCase(), 'capitals'],
    ['answers in capitals', answers.toUpperCase(), 'capitals'],
    ['scores in small letters', scores.toLowerCase(), 'capitals'],
    ['scores in capitals', scores.toUpperCase(), 'capitals'],
    ['cut as well, in small letters', answers.toLowerCase().slice(0, -4), 'capitals'],
    ['cut as well, in capitals: shorter than it says', answers.toUpperCase().slice(0, -4), 'cut'],
    [
      'one letter alone',
      answers.replace(/[a-zA-Z](?=[^a-zA-Z]*$)/, (letter) => otherCase(letter)),
      'checksum',
    ],
    ['no code', 'start', 'malformed'],
    ['no code, with an edition', 'a99zz', 'malformed'],
  ])('%s is told as such', (_, code, problem) => {
    expect(told(code)).toBe(problem)
  })

  test('it is opened where only one reading opens, today: others may be from the future', () => {
    let [found, several] = [0, 0]
    fc.assert(
      fc.property(anyResponseSet(questionnaire), (set) => {
        const code = encodeAnswers(questionnaire, set)
        const small = code.toLowerCase()
        const restored = restoreCapitals(EDITIONS, small, LATE)
        expect([code, null]).toContain(restored)
        expect(restored === null).toBe(opening(small)?.length !== 1)
        if (restored === null) several += 1
        else found += 1
      }),
      { numRuns: 100, seed: 5 },
    )
    expect(Math.min(found, several)).toBeGreaterThan(0)
  })

  test('a first letter alone is told by any checksum', () => {
    for (const code of [answers, scores]) {
      const written = code.charAt(0).toLowerCase() + code.slice(1)
      expect(restoreCapitals(EDITIONS, written, LATE)).toBe(code)
    }
  })
})
