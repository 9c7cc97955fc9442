import { expect, test } from 'vitest'
import { headlineOf } from '../../../app/words/headline'
import { languageOf } from '../../../app/words/language'
import { wording } from '../../../content/2026-1/de'
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
