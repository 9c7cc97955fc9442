import { expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode, restoreCapitals } from '../../../lib/codes/decode'
import { knownCodes } from '../../../lib/codes/known-codes'
import { encodeScores } from '../../../lib/codes/score-code'
import { codesInText } from '../../../lib/intake/codes-in-text'
import { select } from '../../../lib/intake/selection'
import { withCapitals } from '../../../lib/intake/with-capitals'
import { reportOnAnswers } from '../../../lib/report/report'
import { dayFromNumber } from '../../../lib/responses/day'
import { publicReport } from '../../../lib/scoring/scored-result'

const EDITIONS = [questionnaire]
const TODAY = '2026-12-31'
const KNOWN = knownCodes(EDITIONS)
const restore = (code: string) => restoreCapitals(EDITIONS, code, TODAY)
const codes = Array.from({ length: 400 }, (_, day) =>
  encodeAnswers(questionnaire, { ...workedExample, answeredOn: dayFromNumber(day) }),
)
const tellable = codes.find((code) => restore(code.toLowerCase()) === code) ?? ''
const several = codes.find((code) => restore(code.toLowerCase()) === null) ?? ''
const scores = encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, workedExample)))

const read = (text: string) => {
  const { results, unusable } = select(withCapitals(codesInText(text, KNOWN), restore), (code) =>
    decodeCode(EDITIONS, code, TODAY),
  )
  return [results.map(({ code }) => code), unusable.map(({ problem }) => problem)]
}

test.each([
  ['a link', (code: string) => `https://passgenau.example/results/${code}`],
  ['a code alone, beside another', (code: string) => `Anna: ${code}, danke`],
])('%s in small letters is opened if only one code can be meant, else said for what it is', (_, around) => {
  const intact = codes[0] ?? ''
  expect(read(`${around(tellable.toLowerCase())}\n${intact}`)).toEqual([[tellable, intact], []])
  expect(read(`${around(several.toLowerCase())}\n${intact}`)).toEqual([[intact], ['capitals']])
  expect(read(`${around(several.toUpperCase())}\n${intact}`)).toEqual([[intact], ['capitals']])
  expect(read(`${around(scores.toLowerCase())}\n${intact}`)).toEqual([[intact], ['capitals']])
})

test.each(['a0b1c2d3e4f5', 's01 und s02', 'a01f3bc9d8e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3', 'a0120'])(
  'what begins like one and is none is passed over: %s',
  (around) => {
    expect(read(`${codes[0]}\n${around}`)).toEqual([[codes[0]], []])
  },
)

test('of thousands of codes only some are looked at', () => {
  let looked = 0
  const references = Array.from({ length: 2000 }, () => ({
    file: null,
    text: '',
    code: several.toLowerCase(),
  }))
  withCapitals(references, () => {
    looked += 1
    return null
  })
  expect(looked).toBe(100)
})
