import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { knownCodes } from '../../../lib/codes/known-codes'
import { encodeScores } from '../../../lib/codes/score-code'
import { askedItems } from '../../../lib/instrument/asked-items'
import { type ResponseSet, responseTo } from '../../../lib/instrument/response-set'
import { codesInText } from '../../../lib/intake/codes-in-text'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'

const KNOWN = knownCodes([questionnaire])
const asked = askedItems(questionnaire, 'quick', workedExample.technologies)
const quick: ResponseSet = {
  ...workedExample,
  form: 'quick',
  responses: Object.fromEntries(asked.map((item) => [item.id, responseTo(item, workedExample.responses)])),
}
const A = encodeAnswers(questionnaire, workedExample)
const S = encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, quick)))
const found = (text: string) => codesInText(text, KNOWN).map(({ code }) => code)

const link = `https://passgenau.example/results/${A}`
const comparison = `https://passgenau.example/compare?r=${A}&r=${S}`
const encodedTimes = (text: string, times: number): string =>
  times === 0 ? text : encodedTimes(encodeURIComponent(text), times - 1)

/** What mail systems make of a link; their own parameters begin like codes where theirs do. */
const WRAPPERS: Readonly<Record<string, (inner: string) => string>> = {
  'Google’s redirect': (inner) => `https://www.google.example/url?q=${inner}&usg=AOvVaw0abcD3fG4hIjK5`,
  'an older one': (inner) =>
    `https://www.google.example/url?sa=D&q=${encodeURIComponent(inner)}&usg=AFQjCNE2x9`,
  SafeLinks: (inner) =>
    `https://eur01.safelinks.protection.outlook.example/?url=${encodeURIComponent(inner)}&data=05%7C02%7Canna%40firma.example%7CA8f2&sdata=Sk2vT9xLm4%3D&reserved=0`,
  'Proofpoint 2': (inner) =>
    `https://urldefense.proofpoint.example/v2/url?u=${inner.replaceAll('/', '_').replaceAll(':', '-3A').replaceAll('?', '-3F').replaceAll('=', '-3D').replaceAll('&', '-26')}&d=DwMFaQ&c=A0x1y2&r=S4T5u6v7&m=Abc9&s=SdE8fG&e=`,
  'Proofpoint 3': (inner) => `https://urldefense.example/v3/__${inner}__;!!A0bC1d!S2eF3g4H5iJ6kL7m$`,
  Barracuda: (inner) =>
    `https://linkprotect.cudasvc.example/url?a=${encodeURIComponent(inner).toLowerCase().includes('%3a') ? encodeURIComponent(inner) : inner}&c=E,1,A9b8C7d6E5f4,&typo=1`,
}

describe('mail systems that put a link into their own', () => {
  test.each(Object.entries(WRAPPERS))('%s: one code, several, and wrapped again', (_, wrap) => {
    expect(found(wrap(link))).toEqual([A])
    expect(found(wrap(comparison))).toEqual([A, S])
    for (const outer of Object.values(WRAPPERS)) {
      expect(found(outer(wrap(link)))).toEqual([A])
      expect(found(outer(outer(wrap(comparison))))).toEqual([A, S])
    }
  })

  test('encoded up to four times', () => {
    for (const times of [1, 2, 3, 4]) expect(found(`x?u=${encodedTimes(comparison, times)}`)).toEqual([A, S])
  })
})

test.each(['&amp;', '&amp%3B', '&#38;', ';', '&', '%26', '%26amp%3B'])(
  'both results of a comparison are found where %s stands between them',
  (between) => {
    expect(found(`/compare?r=${A}${between}r=${S}`)).toEqual([A, S])
  },
)

test.each([
  'UID: ATU12345678',
  'IBAN AT611904300234573201',
  'zu Angebot2026 und Anlage2026',
  'Message-ID: <AM0PR04MB5540@x.example>',
  'Received: from AS8PR04MB8404.eurprd04.prod.example',
  'Auftrag A0123456789, Seminar S01',
  'https://www.kanzlei.example/seite?utm_source=A1b2C3d4e5&gclid=S8f7g6h5j4k3',
  'Sk2vT9xLm4zQ8rT1',
])('around a link this is passed over: %s', (around) => {
  expect(codesInText(`${link}\n${around}`, KNOWN).map(({ code, text }) => code ?? text)).toEqual([A])
})

test('a damaged code is named where it stands in a link, is as long as it says, or only begins wrongly', () => {
  const changed = `${A.slice(0, 10)}${A[10] === 'x' ? 'y' : 'x'}${A.slice(11)}`
  const head = `A9${A.slice(2)}`
  for (const damaged of [changed, head, A.slice(0, -3), S.slice(0, 20)]) {
    expect(found(`${link}\n${damaged}`), damaged).toEqual([A, damaged])
    expect(found(`${link}\n/results/${damaged}`)).toEqual([A, damaged])
  }
})

test('a link that is said twice on one line, as mails do, is one; on two lines it is two', () => {
  expect(found(`${link} <${link}>`)).toEqual([A])
  expect(found(`${link}\n${link}`)).toEqual([A, A])
})

/**
 * Codes as mails and chats carry them: bare or in links, broken anywhere, quoted, cut, one after the other. Whatever is
 * done to them, each is opened, or named by what is left of it; nothing else is.
 */
describe('10,000 lists of codes, wrapped, quoted, cut and joined', () => {
  const BREAKS = [
    '\n',
    '\r\n',
    '\n> ',
    '\n>> ',
    '=\n',
    '=\r\n',
    ' ',
    '\n\n',
    '-\n',
    '\u200b',
    '\u00ad',
    '<wbr>',
  ]
  const days = ['2026-01-07', '2026-03-15', '2026-06-30', '2026-09-01'] as const
  const sets = [workedExample, quick].flatMap((set) => days.map((answeredOn) => ({ ...set, answeredOn })))
  const pool = sets.flatMap((set) => [
    encodeAnswers(questionnaire, set),
    encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, set))),
  ])

  interface Treatment {
    /** Where it is broken, from 0 at its second character to 1 at its last, and by what. */
    readonly breaks: readonly (readonly [number, string])[]
    readonly before: string
    /** How much of it is left. */
    readonly left: number
    readonly after: string
  }
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const treatment: fc.Arbitrary<Treatment> = fc.record({
    breaks: fc.array(fc.tuple(share, fc.constantFrom(...BREAKS)), { maxLength: 4 }),
    before: fc.constantFrom('', 'https://p.example/results/', 'https://p.example/en/results/', '/compare?r='),
    left: fc.oneof(
      { weight: 3, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.double({ min: 0.6, max: 1, noNaN: true }) },
    ),
    after: fc.constantFrom('\n', ', ', ' und ', '; ', '&r=', '\n\nGuten Tag,\n', ''),
  })

  const treat = (code: string, { breaks, before, left, after }: Treatment) => {
    const kept = code.slice(0, Math.ceil(code.length * left))
    // What little is left in front of a break is a word like others, unless all of the code is there.
    const first = kept === code ? 1 : 9
    const text = breaks
      .map(
        ([place, mark]) =>
          [place === 0 ? 1 : first + Math.floor(place * (kept.length - first - 1)), mark] as const,
      )
      .toSorted(([a], [b]) => b - a)
      .reduce((sum, [place, mark]) => sum.slice(0, place) + mark + sum.slice(place), kept)
    // What is cut and goes on without a space is one word with what follows.
    return { kept, text: before + text + (kept === code ? after : after || '\n') }
  }

  test('every code is opened or named', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pool], { minLength: 1, maxLength: 6 }),
        fc.array(treatment, { minLength: 6, maxLength: 6 }),
        (chosen, treatments) => {
          const treated = chosen.flatMap((code, place) => {
            const how = treatments[place]
            return how ? [{ code, ...treat(code, how) }] : []
          })
          const text = treated.map((one) => one.text).join('')
          const codes = found(text).filter((code) => code !== null)
          const isTold = treated.map(({ code, kept }, place) => {
            const told = codes[place] ?? ''
            return kept === code ? told === code : told !== '' && kept.startsWith(told)
          })
          expect([codes.length, isTold], JSON.stringify({ text, codes })).toEqual([
            treated.length,
            isTold.map(() => true),
          ])
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
