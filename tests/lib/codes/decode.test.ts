import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { answerRadices, encodeAnswers } from '../../../lib/codes/answer-code'
import { type DecodedCode, decodeCode } from '../../../lib/codes/decode'
import { checksum, digitsFor, toDigits } from '../../../lib/codes/digits'
import { capacity } from '../../../lib/codes/mixed-radix'
import { encodeScores } from '../../../lib/codes/score-code'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'
import { huber, reportOf, responseSetOf } from '../personas'
import { syntheticEdition } from '../synthetic-edition'

vi.setConfig({ testTimeout: 60_000 })

/** Section 10 of the instrument: every way a code can be wrong has a name. */
const TODAY = '2026-11-22'
const EDITIONS = [edition2026, syntheticEdition]
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const answerCode = encodeAnswers(edition2026, workedExample)
const quickCode = encodeAnswers(edition2026, responseSetOf(huber))
const scoreCode = encodeScores(edition2026, publicReport(reportOnAnswers(edition2026, workedExample)))
const quickScoreCode = encodeScores(edition2026, publicReport(reportOf(huber)))
const CODES: readonly (readonly [string, string])[] = [
  ['the worked example’s answers', answerCode],
  ['an inn’s quick answers', quickCode],
  ['the worked example’s scores', scoreCode],
  ['an inn’s quick scores', quickScoreCode],
]

const open = (code: string, today = TODAY): DecodedCode => decodeCode(EDITIONS, code, today)
const refused = (reason: string, hint: string | null = null) => ({ ok: false, problem: { reason, hint } })

describe('every single changed character is detected', () => {
  test.each(CODES)('%s: all 61 other characters at every position', (_, code) => {
    expect(open(code).ok).toBe(true)
    for (let place = 0; place < code.length; place += 1) {
      for (const digit of DIGITS) {
        if (digit === code.charAt(place)) continue
        const changed = code.slice(0, place) + digit + code.slice(place + 1)
        const opened = open(changed)
        // The first character tells the kind; where it tells none, the text is no code at all.
        const expected = place === 0 && digit !== 'A' && digit !== 'S' ? 'malformed' : 'checksum'
        expect(opened.ok ? 'opened' : opened.problem.reason, changed).toBe(expected)
      }
    }
  })

  test.each(CODES)('%s: every swap of two neighbours', (_, code) => {
    for (let place = 0; place + 1 < code.length; place += 1) {
      const [one, other] = [code.charAt(place), code.charAt(place + 1)]
      if (one !== other)
        expect(open(code.slice(0, place) + other + one + code.slice(place + 2)).ok).toBe(false)
    }
  })

  test.each(CODES)('%s: a character that no code has, at every position', (_, code) => {
    for (const stray of ['-', '_', ' ', '\n', '\0', '%', 'ä', '٣', '３', '\ud800', '😀']) {
      for (let place = 0; place < code.length; place += 1) {
        expect(open(code.slice(0, place) + stray + code.slice(place + 1))).toEqual(refused('malformed'))
      }
    }
  })
})

describe('a cut code', () => {
  test.each(CODES)(
    '%s: cut anywhere, it is refused; once kind and edition are left, it is called cut',
    (_, code) => {
      for (let length = 1; length < code.length; length += 1) {
        const opened = open(code.slice(0, length))
        expect(opened.ok, `${length} characters`).toBe(false)
        if (!opened.ok) {
          expect(opened.problem.hint, `${length} characters`).toBe(length < 3 ? null : 'cut')
          expect(opened.problem.reason).toBe(length < 9 ? 'malformed' : 'checksum')
        }
      }
    },
  )

  test('a word that merely begins like a code is not called cut', () => {
    expect(open('Apfel')).toEqual(refused('malformed'))
  })

  test('cut at the front, it is refused', () => {
    for (const [, code] of CODES) {
      for (let start = 1; start < code.length; start += 1) expect(open(code.slice(start)).ok).toBe(false)
    }
  })

  test('with something added, it is refused and not called cut', () => {
    for (const [, code] of CODES) {
      expect(open(`${code}0`)).toEqual(refused('checksum'))
      expect(open(`0${code}`)).toEqual(refused('malformed'))
      expect(open(`${code}.`)).toEqual(refused('malformed'))
      expect(open(` ${code}`)).toEqual(refused('malformed'))
      expect(open(`${code}\n`)).toEqual(refused('malformed'))
      expect(open(code + code).ok).toBe(false)
    }
  })
})

describe('an invented code', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a word with the right first letter', 'Apfelkuchen!'],
    ['a prototype key', '__proto__'],
    ['a path', '../../etc/passwd'],
    ['markup', '<script>alert(1)</script>'],
    ['100 KB', 'A'.repeat(100_000)],
    ['lower case kind', answerCode.toLowerCase().slice(0, 20)],
  ])('%s is malformed', (_, code) => {
    const opened = open(code)
    expect(opened.ok ? 'opened' : opened.problem.reason).toBe('malformed')
  })

  test('a right checksum under a body that no response set stands for', () => {
    const head = answerCode.slice(0, 4)
    const shape = { form: 'full', technologies: ['ai', 'blockchain', 'bitcoin'] } as const
    const radices = answerRadices(shape, edition2026)
    const count = capacity(radices)
    const sealed = (body: bigint) => {
      const text = head + toDigits(body, digitsFor(count))
      return text + checksum(text)
    }
    expect(open(sealed(count - 1n), '2199-12-31').ok).toBe(true)
    expect(open(sealed(count), '2199-12-31')).toEqual(refused('malformed'))
  })

  test('a right checksum under a shape that is none', () => {
    for (const digit of DIGITS) {
      const text = answerCode.slice(0, 3) + digit + answerCode.slice(4, -5)
      const opened = open(text + checksum(text))
      if (digit === answerCode.charAt(3)) expect(opened.ok).toBe(true)
      else expect(opened).toEqual(refused('malformed'))
    }
  })

  test('a right checksum under one digit too many or too few', () => {
    for (const text of [answerCode.slice(0, -6), `${answerCode.slice(0, 4)}0${answerCode.slice(4, -5)}`]) {
      const opened = open(text + checksum(text))
      expect(opened.ok ? 'opened' : opened.problem.reason).toBe('malformed')
    }
  })
})

describe('an edition that this build does not know', () => {
  test('is named, for answers and for scores', () => {
    expect(decodeCode([syntheticEdition], answerCode, TODAY)).toEqual(refused('unknown-edition'))
    expect(decodeCode([syntheticEdition], scoreCode, TODAY)).toEqual(refused('unknown-edition'))
    expect(decodeCode([], answerCode, TODAY)).toEqual(refused('unknown-edition'))
  })

  test('is not claimed for a damaged code', () => {
    const damaged = `${answerCode.slice(0, 10)}${answerCode.charAt(10) === '0' ? '1' : '0'}${answerCode.slice(11)}`
    expect(decodeCode([], damaged, TODAY)).toEqual(refused('checksum'))
  })

  test('each code opens with its own edition, whatever order the editions are in', () => {
    const set = {
      ...responseSetOf(huber),
      edition: syntheticEdition.edition,
      form: 'full' as const,
      responses: Object.fromEntries(syntheticEdition.items.map((item) => [item.id, 3 as const])),
    }
    const code = encodeAnswers(syntheticEdition, set)
    for (const editions of [EDITIONS, EDITIONS.toReversed()]) {
      const opened = decodeCode(editions, code, TODAY)
      expect(opened.ok && opened.questionnaire.edition).toBe('synthetic-1')
    }
  })
})

describe('the day of answering', () => {
  test.each(CODES)('%s: today is accepted, tomorrow too, the day after refused', (_, code) => {
    expect(open(code, '2026-11-23').ok).toBe(true)
    expect(open(code, '2026-11-22').ok).toBe(true)
    expect(open(code, '2026-11-21').ok).toBe(true)
    expect(open(code, '2026-11-20')).toEqual(refused('malformed', 'future'))
    expect(open(code, '2025-12-31')).toEqual(refused('malformed', 'future'))
  })
})
