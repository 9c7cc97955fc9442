import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { hasLostCapitals, readingsInCapitals } from '../../../lib/codes/capitals'
import { decodeCode } from '../../../lib/codes/decode'
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
