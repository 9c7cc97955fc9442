import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode } from '../../../lib/codes/decode'
import { encodeScores } from '../../../lib/codes/score-code'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'
import { changesOf } from '../../golden/changes'
import { fingerprint, readGolden, wordingsOf } from '../../golden/golden-files'
import { huber, responseSetOf } from '../personas'
import { drawResponses, repeatable } from '../random-responses'
import { edition2027 } from './edition-2027-test'

vi.setConfig({ testTimeout: 60_000 })

const TODAY = '2027-06-01'
/** Every order in which a build may list them. */
const BOTH = [
  ['the newer one last', [edition2026, edition2027]],
  ['the newer one first', [edition2027, edition2026]],
] as const

describe.each(BOTH)('with a second edition, %s', (_, editions) => {
  test('all 200 golden codes of 2026-1 still give their whole result', async () => {
    const wording = await wordingsOf('2026-1')
    expect(changesOf(readGolden('2026-1'), { editions, wording, fingerprint })).toEqual([])
  })

  test('codes of the newer edition open with its questions, to themselves, and an older build names what it lacks', () => {
    const random = repeatable(2027)
    for (let count = 0; count < 100; count += 1) {
      const set = {
        edition: edition2027.edition,
        form: 'full' as const,
        technologies: ['ai', 'blockchain', 'bitcoin'] as const,
        answeredOn: TODAY,
        profile: {},
        responses: drawResponses(random, edition2027.items),
      }
      const answers = encodeAnswers(edition2027, set)
      const scores = encodeScores(edition2027, publicReport(reportOnAnswers(edition2027, set)))
      expect(decodeCode(editions, answers, TODAY)).toEqual({
        ok: true,
        kind: 'answers',
        questionnaire: edition2027,
        responseSet: set,
      })
      expect(decodeCode(editions, scores, TODAY)).toMatchObject({ ok: true, questionnaire: edition2027 })
      for (const code of [answers, scores]) {
        expect(decodeCode([edition2026], code, TODAY)).toMatchObject({
          problem: { reason: 'unknown-edition' },
        })
      }
    }
  })
})

test('the same answers to both editions are two codes', () => {
  const { responses, ...set } = responseSetOf(huber)
  const shared = { ...edition2026, edition: edition2027.edition, number: edition2027.number }
  expect(encodeAnswers(shared, { ...set, edition: shared.edition, responses })).not.toBe(
    encodeAnswers(edition2026, { ...set, responses }),
  )
})
