import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { encodeScores } from '../../../lib/codes/score-code'
import { resultFile } from '../../../lib/collection/result-file'
import { readResultFile } from '../../../lib/intake/read-json-files'
import { EMPTY_PLAN, newMeasure, withMeasure, withNote } from '../../../lib/plan/plan'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'
import { anyResponseSet } from '../random-responses'

const report = reportOnAnswers(questionnaire, workedExample)
const code = encodeAnswers(questionnaire, workedExample)
const scores = publicReport(report)
const scoreCode = encodeScores(questionnaire, scores)
const written = (results: Parameters<typeof resultFile>[0]) => JSON.stringify(resultFile(results), null, 2)
const read = (text: string) => readResultFile('a.json', text)
const codesOf = (text: string) => {
  const file = read(text)
  return file.ok ? file.references.map((reference) => reference.code) : file.problem
}

test('a file says what it is and holds the result with its answers in plain ids', () => {
  expect(JSON.parse(written([{ code, report }]))).toMatchObject({
    format: 'passgenau-results',
    version: 1,
    results: [
      {
        code,
        kind: 'answers',
        edition: '2026-1',
        form: 'full',
        answeredOn: '2026-11-22',
        technologies: [{ id: 'ai', verdict: 'clarify' }, { id: 'blockchain' }, { id: 'bitcoin' }],
        responses: { 'customers-top-five': 3, 'ai-rules': 'unknown', 'blockchain-data': 'not-applicable' },
      },
    ],
  })
})

test('a link without answers leads to a file without answers', () => {
  const [entry] = resultFile([{ code: scoreCode, report: scores }]).results
  expect(entry).toMatchObject({ code: scoreCode, kind: 'scores' })
  expect(Object.keys(entry ?? {})).not.toEqual(expect.arrayContaining(['responses']))
  expect(Object.keys(entry ?? {})).not.toEqual(expect.arrayContaining(['profile']))
})

test('what engines compute differently in the last digit is written alike', () => {
  const ulp = (figure: number) => figure * (1 + Number.EPSILON)
  const [first, ...others] = report.technologies
  if (first === undefined) throw new Error('There is no technology.')
  const { value, low, high } = first.readiness
  const elsewhere = { value: ulp(value ?? 0), low: ulp(low ?? 0), high: ulp(high ?? 0) }
  const there = { ...report, technologies: [{ ...first, readiness: elsewhere }, ...others] }
  expect(elsewhere).not.toEqual(first.readiness)
  expect(written([{ code, report: there }])).toBe(written([{ code, report }]))
})

test('what was written is read again, one or several', () => {
  fc.assert(
    fc.property(fc.array(anyResponseSet(questionnaire), { minLength: 1, maxLength: 3 }), (sets) => {
      const results = sets.map((set) => ({
        code: encodeAnswers(questionnaire, set),
        report: reportOnAnswers(questionnaire, set),
      }))
      expect(codesOf(written(results))).toEqual(results.map((result) => result.code))
    }),
    { numRuns: 20 },
  )
})

test('only the code counts: verdicts and answers in a file that somebody has changed are never read', () => {
  const changed = written([{ code, report }])
    .replaceAll('"not-now"', '"fits-now"')
    .replaceAll('"unknown"', '4')
  expect(codesOf(changed)).toEqual([code])
})

describe('a plan beside a result', () => {
  const plan = withNote(
    withMeasure(EMPTY_PLAN, newMeasure({ text: 'Regeln aufschreiben', due: '2027-03-31' })),
    'ai-data',
    'Ordner 3',
  )
  const withPlan = written([{ code, report, plan }])

  test('is written as version 2, and comes back as it was', () => {
    expect(JSON.parse(withPlan).version).toBe(2)
    expect(read(withPlan)).toEqual({
      ok: true,
      references: [{ file: 'a.json', text: code, code, plan }],
      planProblem: null,
    })
  })

  test('that is none is left out with its reason; the result is read', () => {
    expect(read(withPlan.replace('2027-03-31', '2027-02-30'))).toEqual({
      ok: true,
      references: [{ file: 'a.json', text: code, code }],
      planProblem: 'plan-day',
    })
  })

  test('files of before, without one, are read as they were', () => {
    const old = read(written([{ code, report }]))
    expect(old).toEqual({ ok: true, references: [{ file: 'a.json', text: code, code }], planProblem: null })
  })
})

describe('a file that cannot be used says why', () => {
  const CASES: readonly [string, string, string][] = [
    ['empty', '', 'not-json'],
    ['a letter', 'Sehr geehrte Damen und Herren', 'not-json'],
    ['cut off', written([{ code, report }]).slice(0, -20), 'not-json'],
    ['a deep hole', '['.repeat(100_000), 'not-json'],
    ['null', 'null', 'other-format'],
    ['an array', '[]', 'other-format'],
    ['another program’s file', '{"name": "passgenau", "version": "0.1.0"}', 'other-format'],
    ['another format', '{"format": "passgenau-round", "version": 1, "results": []}', 'other-format'],
    ['no version', '{"format": "passgenau-results", "results": []}', 'other-format'],
    ['version 0', '{"format": "passgenau-results", "version": 0, "results": []}', 'other-format'],
    ['version 1.5', '{"format": "passgenau-results", "version": 1.5, "results": []}', 'other-format'],
    ['version 3, whatever its shape', '{"format": "passgenau-results", "version": 3}', 'newer-version'],
    ['no results', '{"format": "passgenau-results", "version": 1, "results": []}', 'incomplete'],
    [
      'a result without a code',
      '{"format": "passgenau-results", "version": 1, "results": [{}]}',
      'incomplete',
    ],
    [
      'a field that version 1 does not know',
      '{"format": "passgenau-results", "version": 1, "results": [{"code": "A", "name": "x"}]}',
      'incomplete',
    ],
    [
      'a code of 201 characters',
      `{"format": "passgenau-results", "version": 1, "results": [{"code": "${'A'.repeat(201)}"}]}`,
      'incomplete',
    ],
  ]
  test.each(CASES)('%s', (_, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem })
  })
})

test('keys that reach for prototypes are refused and change nothing', () => {
  const results = '"format": "passgenau-results", "version": 1, "results"'
  for (const text of [
    `{"__proto__": {"polluted": 1}, ${results}: [{"code": "${code}"}]}`,
    `{${results}: [{"code": "${code}", "__proto__": {"polluted": 1}}]}`,
    `{${results}: [{"code": "${code}", "constructor": {"prototype": {"polluted": 1}}}]}`,
  ]) {
    expect(read(text)).toEqual({ ok: false, problem: 'incomplete' })
  }
  // Inside fields that nobody reads they stay where they are.
  expect(codesOf(`{${results}: [{"code": "${code}", "responses": {"__proto__": {"polluted": 1}}}]}`)).toEqual(
    [code],
  )
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})

test('of more results than a comparison takes all are read, so that it can be said which are missing', () => {
  const results = Array.from({ length: 2001 }, () => ({ code }))
  const file = read(JSON.stringify({ format: 'passgenau-results', version: 1, results }))
  expect(file.ok && file.references).toHaveLength(2001)
})

test('any JSON that is no such file gives a reason', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(read(text)).toEqual({ ok: false, problem: 'other-format' })
    }),
  )
})
