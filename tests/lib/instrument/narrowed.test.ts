import { expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { narrowedAnswers, narrowedEdition } from '../../../lib/instrument/narrowed'
import { TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import { scoredAnswers } from '../../../lib/scoring/scored-result'

test('an edition keeps what is asked for all, and loses whole technologies with their contradictions', () => {
  const { items, contradictions } = narrowedEdition(questionnaire, ['bitcoin'])
  expect(new Set(items.map(({ technology }) => technology))).toEqual(new Set(['all', 'bitcoin']))
  const ids = items.map(({ id }) => id)
  for (const { claims } of contradictions) for (const { item } of claims) expect(ids).toContain(item)
  expect(contradictions.length).toBeLessThan(questionnaire.contradictions.length)
  expect(narrowedEdition(questionnaire, TECHNOLOGIES)).toEqual(questionnaire)
})

test.each(TECHNOLOGIES)(
  'answers about %s alone are a finished set, and score as they did among others',
  (id) => {
    const alone = narrowedAnswers(questionnaire, workedExample, [id])
    const whole = scoredAnswers(questionnaire, workedExample).technologies.find((score) => score.id === id)
    expect(alone && scoredAnswers(questionnaire, alone).technologies).toEqual([whole])
  },
)

test('with everything offered answers stay as they are, and with nothing of theirs there are none', () => {
  expect(narrowedAnswers(questionnaire, workedExample, TECHNOLOGIES)).toEqual(workedExample)
  const about = narrowedAnswers(questionnaire, workedExample, ['ai'])
  expect(about && narrowedAnswers(questionnaire, about, ['blockchain'])).toBeNull()
})
