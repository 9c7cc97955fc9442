import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { encodeScores } from '../lib/codes/score-code'
import { reportOnAnswers } from '../lib/report/report'
import { publicReport } from '../lib/scoring/scored-result'
import { anyResponseSet } from './lib/random-responses'

const TODAY = '2199-06-06'
const answers = encodeAnswers(questionnaire, workedExample)
const scores = encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, workedExample)))

let meantPath: (pathname: string) => string | null
let damagedCode: (pathname: string) => string | null
let meantSearch: (search: string) => string
beforeAll(async () => {
  vi.resetModules()
  vi.stubEnv('LOCALES', 'de,en')
  const loaded = await import('../app/http/meant-path')
  meantPath = (pathname) => loaded.meantPath(pathname, TODAY)
  damagedCode = loaded.damagedCode
  meantSearch = loaded.meantSearch
})
afterEach(() => vi.unstubAllEnvs())

/** What stands around links in texts: of a sentence, of quotes in many countries, what cannot be seen, what markup leaves. */
const SIGNS = [
  ...['.', ',', ';', ':', '!', '?', '…', '_', '*', '~', '|', '\\', '^', '`', '=', '&', '#', '+', '@'],
  ...['(', ')', '[', ']', '{', '}', '<', '>', '/', '-', '–', '—', '•'],
  ...['"', "'", '„', '“', '”', '‘', '’', '‚', '«', '»', '‹', '›', '「', '」', '『', '』', '〝', '〞', '＂'],
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u00ad',
    '\u2009',
    '\u200b',
    '\u200d',
    '\u2028',
    '\u202c',
    '\u2060',
  ],
  ...['\u3000', '\ufeff', '。', '，', '।', '؟', '%', '%22'],
] as const

const encodedTimes = (text: string, times: number): string =>
  times === 0 ? text : encodedTimes(encodeURIComponent(text), times - 1)
/** As a browser sends it: what may not stand in an address is encoded in any case. */
const sent = (path: string) => new URL(path.replaceAll(/[?#]/g, encodeURIComponent), 'http://x').pathname

const anySigns = fc
  .tuple(fc.array(fc.constantFrom(...SIGNS), { maxLength: 4 }), fc.nat({ max: 4 }))
  .map(([signs, times]) => encodedTimes(signs.join(''), times))
const anyCode = anyResponseSet(questionnaire).map((set) => [
  encodeAnswers(questionnaire, set),
  encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, set))),
])

describe('signs around a code', () => {
  test('any, several, encoded any number of times, before and behind: the code, in every language', () => {
    fc.assert(
      fc.property(
        ...[anyCode, anySigns, anySigns, fc.constantFrom('', '/en')],
        fc.constantFrom('/results', '/assessment'),
        (codes, before, behind, language, room) => {
          for (const code of codes) {
            const clean = `${language}${room}/${code}`
            const path = sent(`${language}${room}/${before}${code}${behind}`)
            // What a browser resolves itself.
            fc.pre(path.startsWith(`${language}${room}/`) && path.includes(code))
            expect(meantPath(path), path).toBe(path === clean ? null : clean)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test.each([
    ['behind the code, before its page', `/assessment/${answers}./full`, `/assessment/${answers}/full`],
    ['behind its page', `/assessment/${answers}/today%E2%80%9C`, `/assessment/${answers}/today`],
    ['behind a picture', `/en/results/${scores}/square-image)`, `/en/results/${scores}/square-image`],
    ['quotes of Windows, which are no UTF-8', `/results/%84${answers}%93`, `/results/${answers}`],
    ['within the code', `/results/${answers.slice(0, 9)}%0A%20${answers.slice(9)}`, `/results/${answers}`],
    ['with words behind them', `/results/${answers}).%20Viele%20Gr%C3%BC%C3%9Fe`, `/results/${answers}`],
    ['an ending', `/results/${answers}.html`, `/results/${answers}`],
    ['behind the full form', '/assessment/full.', '/assessment/full'],
    ['behind the short form', '/assessment%E2%80%9C', '/assessment'],
    ['behind the comparison', '/compare)', '/compare'],
  ])('%s', (_, path, clean) => {
    expect(meantPath(path)).toBe(clean)
  })

  test.each([
    `/results/${answers}`,
    '/results/hallo-welt',
    '/results/x.html',
    `/results/${answers},${scores}`,
    `/results/${answers.slice(0, -3)}.`,
    '/assessment/edition/2026-1',
    '/compare/words',
    '/das-gibt-es-nicht',
    `/fr/results/${answers}.`,
  ])('not moved, because it is right as it is or leads nowhere: %s', (path) => {
    expect(meantPath(path)).toBeNull()
  })

  test('an address of thousands of signs is not looked through', () => {
    expect(meantPath(`/results/${answers}${'.'.repeat(1000)}`)).toBe(`/results/${answers}`)
    expect(meantPath(`/results/${answers}${'.'.repeat(5000)}`)).toBeNull()
  })

  test('what is damaged is judged without them', () => {
    const cut = answers.slice(0, -3)
    expect(damagedCode(`/results/%22${cut}%22.`)).toBe(cut)
    expect(damagedCode('/results/hallo-welt')).toBeNull()
  })
})

describe('the parameters of a comparison', () => {
  test.each(['&', '&amp;', '&amp%3B', '&amp;amp;', '&amp%253B', ';', '%3B', '%26', '%26amp%3B', '%2526'])(
    'are parted by %s',
    (sign) => {
      expect(meantSearch(`?r=${answers}${sign}r=${scores}${sign}view=who`)).toBe(
        `?r=${answers}&r=${scores}&view=who`,
      )
      expect(meantSearch(`?r=${answers}${sign}r%3D${scores}`)).toBe(`?r=${answers}&r=${scores}`)
    },
  )

  test.each(['', '?', `?r=${answers}&r=${scores}&technology=ai`, '?utm_source=x&r=', '?bar=1;for=2'])(
    'are left as they are: %s',
    (search) => {
      expect(meantSearch(search)).toBe(search)
    },
  )

  test('in capitals are taken for themselves', () => {
    expect(meantSearch(`?R=${answers}&View=who`)).toBe(`?r=${answers}&view=who`)
  })
})

describe('capitals', () => {
  test.each([
    [`/Results/${scores}`, `/results/${scores}`],
    [`/RESULTS/${answers}.`, `/results/${answers}`],
    [`/EN/Assessment/${answers}/Full`, `/en/assessment/${answers}/full`],
    ['/Compare', '/compare'],
    ['/Method', '/method'],
    ['/Assessment/Full', '/assessment/full'],
    ['/Results/hallo', '/results/hallo'],
    [`/results/${answers.charAt(0).toLowerCase()}${answers.slice(1)}`, `/results/${answers}`],
  ])('%s', (path, right) => {
    expect(meantPath(path)).toBe(right)
  })

  test('all lost: the code if only one can be meant, else nothing', () => {
    let opened = 0
    fc.assert(
      fc.property(anyResponseSet(questionnaire), (set) => {
        const code = encodeAnswers(questionnaire, set)
        for (const lost of [code.toLowerCase(), code.toUpperCase()].filter((one) => one !== code)) {
          const found = meantPath(`/results/${lost}`)
          expect([null, `/results/${code}`]).toContain(found)
          if (found !== null) opened += 1
        }
      }),
      { numRuns: 150, seed: 2026 },
    )
    expect(opened).toBeGreaterThan(5)
  })
})
