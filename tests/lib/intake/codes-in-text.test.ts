import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { knownCodes } from '../../../lib/codes/known-codes'
import { encodeScores } from '../../../lib/codes/score-code'
import { codesInText } from '../../../lib/intake/codes-in-text'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'

const answers = encodeAnswers(questionnaire, workedExample)
const scores = encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, workedExample)))
const KNOWN = knownCodes([questionnaire])
const codes = (text: string) => codesInText(text, KNOWN).map(({ code }) => code)

describe('codes are found', () => {
  const FOUND: Readonly<Record<string, readonly [string, readonly (string | null)[]]>> = {
    alone: [answers, [answers]],
    'in a link': [`https://passgenau.example/results/${answers}`, [answers]],
    'in a link in English': [`https://passgenau.example/en/results/${scores}`, [scores]],
    'in the link to change answers': [`http://localhost:3000/assessment/${answers}`, [answers]],
    'in a sentence with a full stop': [`Siehe https://passgenau.example/results/${answers}.`, [answers]],
    'in angle brackets': [`<https://passgenau.example/results/${answers}>`, [answers]],
    'in a link to a comparison': [
      `https://passgenau.example/compare?r=${answers}&r=${scores}`,
      [answers, scores],
    ],
    'in the address of a picture': [`/results/${answers}/opengraph-image`, [answers]],
    'in a link that a mail program has wrapped into its own': [
      `https://eur01.example/?url=https%3A%2F%2Fpassgenau.example%2Fresults%2F${answers}&data=05%7C02`,
      [answers],
    ],
    'several in a line and on several lines': [
      `${answers}, ${scores};\r\nMüller: /results/${answers}`,
      [answers, scores, answers],
    ],
    'broken into lines by a mail program': [
      `> https://passgenau.example/results/${scores.slice(0, 30)}\n> ${scores.slice(30, 90)}\n> ${scores.slice(90)}, danke`,
      [scores],
    ],
  }
  test.each(Object.entries(FOUND))('%s', (_, [text, expected]) => {
    expect(codes(text)).toEqual(expected)
  })
})

test('a code is put together wherever it was broken behind its edition, also beside an intact one', () => {
  for (const code of [answers, scores]) {
    for (let place = 3; place < code.length; place += 1) {
      const broken = `${code.slice(0, place)}\n${code.slice(place)}`
      expect(codes(`Guten Tag,\n${broken}\nhttps://passgenau.example/results/${answers}`)).toEqual([
        code,
        answers,
      ])
    }
  }
  expect(codes(`Am Bahnhof S21\n${answers}`)).toEqual([answers])
})

test('a damaged code stays one, to be named; what follows it on the next line is not taken for its end', () => {
  const cut = answers.slice(0, -4)
  expect(codes(`https://passgenau.example/results/${cut}\nGruesse`)).toEqual([cut])
  expect(codes(`${answers.slice(0, -1)}0`)).toEqual([`${answers.slice(0, -1)}0`])
  expect(codes('https://passgenau.example/results/hallo-welt')).toEqual(['hallo'])
})

test('a line without anything that could be a code is named as it stands; empty lines and rules are not', () => {
  expect(codesInText('Auswertungsgespräch am Dienstag\n\n---\n', KNOWN)).toEqual([
    { file: null, text: 'Auswertungsgespräch am Dienstag', code: null },
  ])
  expect(codesInText('', KNOWN)).toEqual([])
})

test('the words of a mail around its links are no mistake, a line that means to be a link is', () => {
  const mail = `Guten Tag,\nhier unser Ergebnis:\nhttps://passgenau.example/results/${answers}\nund das alte:\nhttps://passgenau.example/results/\nGrüße`
  expect(codesInText(mail, KNOWN).map(({ code, text }) => code ?? text)).toEqual([
    answers,
    'https://passgenau.example/results/',
  ])
})

test('whatever stands around it, a link on a line of its own is found', () => {
  const pieces = [
    '\n',
    '\r',
    ' ',
    '>',
    '/results/',
    '?r=',
    'A01',
    'S0',
    '%2F',
    'ü',
    '\0',
    '\ud800',
    '٣',
    'Gruß',
    scores,
  ]
  const anyText = fc.array(fc.constantFrom(...pieces)).map((chosen) => chosen.join(''))
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      expect(codes(`${before}\n/results/${answers}\n${after}`)).toContain(answers)
    }),
  )
})
