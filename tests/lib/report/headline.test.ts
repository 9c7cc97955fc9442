import { expect, test } from 'vitest'
import { headlineOf } from '../../../app/words/headline'
import { verdictLine } from '../../../app/words/in-words'
import { languageOf } from '../../../app/words/language'
import { wording } from '../../../content/2026-1/de'
import { wording as english } from '../../../content/2026-1/en'
import { TECHNOLOGIES, VERDICTS, type VerdictId } from '../../../lib/instrument/vocabulary'
import { headlineParts } from '../../../lib/report/headline'

const scores = (...verdicts: readonly VerdictId[]) =>
  TECHNOLOGIES.slice(0, verdicts.length).map((id, place) => ({
    id,
    verdict: verdicts[place] ?? expect.fail(),
  }))

test('equal verdicts stand together, what to begin with comes first', () => {
  expect(headlineParts(scores('not-now', 'fits-now', 'not-now'))).toEqual([
    { verdict: 'fits-now', technologies: ['blockchain'], all: false },
    { verdict: 'not-now', technologies: ['ai', 'bitcoin'], all: false },
  ])
})

test('three alike are all; two that were chosen are not', () => {
  const alls = (...verdicts: readonly VerdictId[]) => headlineParts(scores(...verdicts)).map(({ all }) => all)
  expect(alls('clarify', 'clarify', 'clarify')).toEqual([true])
  expect(alls('clarify', 'clarify')).toEqual([false])
})

test('every technology is in exactly one part, whatever the verdicts', () => {
  for (const one of VERDICTS)
    for (const two of VERDICTS)
      for (const three of VERDICTS) {
        const told = headlineParts(scores(one, two, three)).flatMap(({ technologies }) => technologies)
        expect(told.toSorted()).toEqual(TECHNOLOGIES.toSorted())
      }
})

test.each<[readonly VerdictId[], string]>([
  [['clarify', 'not-now', 'not-now'], 'KI erst klären. Blockchain und Bitcoin liegen lassen.'],
  [
    ['fits-now', 'fits-with-preparation', 'not-assessed'],
    'Mit KI im Kleinen anfangen. Für Blockchain erst vorarbeiten. Bitcoin: nicht bewertbar.',
  ],
  [['not-now', 'not-now', 'not-now'], 'Alle drei liegen lassen.'],
  [['fits-now', 'fits-now', 'fits-now'], 'Mit allen dreien im Kleinen anfangen.'],
  [['fits-now', 'fits-now'], 'Mit KI und Blockchain im Kleinen anfangen.'],
])('in German, %j', async (verdicts, sentence) => {
  const language = await languageOf('de')
  expect(headlineOf({ language, wording, report: { technologies: scores(...verdicts) } })).toBe(sentence)
})

test.each<[readonly VerdictId[], string]>([
  [
    ['clarify', 'not-now', 'not-now'],
    'Clarify the case for AI first. Leave blockchain and bitcoin alone for now.',
  ],
  [
    ['fits-now', 'fits-with-preparation', 'not-assessed'],
    'Start small with AI. Do the groundwork for blockchain first. No verdict on bitcoin.',
  ],
  [['not-assessed', 'not-assessed', 'not-assessed'], 'No verdict on any of the three.'],
])(
  'in English, where a label within a sentence is written as the running text writes it, %j',
  async (verdicts, sentence) => {
    const language = await languageOf('en')
    expect(headlineOf({ language, wording: english, report: { technologies: scores(...verdicts) } })).toBe(
      sentence,
    )
  },
)

test('in one line equal verdicts stand together, and the line begins like a label', async () => {
  const report = { technologies: scores('clarify', 'not-now', 'not-now') }
  const line = verdictLine({ language: await languageOf('en'), wording: english, report })
  expect(line).toBe('AI: Clarify first · Blockchain and bitcoin: Not for now')
})
