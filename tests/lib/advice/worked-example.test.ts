import { expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { adviceOn } from '../../../lib/advice/advice'
import type { TechnologyId } from '../../../lib/instrument/vocabulary'

/** The last five rows of the worked example, instrument, section 8. */
const advice = (technology: TechnologyId) =>
  adviceOn(questionnaire, 'full', technology, workedExample.responses)

const shown = (figure: number) => Math.floor(figure * 100 + 0.5 + 1e-9) / 100

test('KI: the rules are to be cleared up first, process and data are the largest levers', () => {
  const { openQuestions, levers, nextVerdict, stability, position } = advice('ai')
  expect(openQuestions.map((question) => ({ ...question, swing: shown(question.swing) }))).toEqual([
    { item: 'ai-rules', swing: 11.85, canChangeVerdict: true },
  ])
  expect(levers.slice(0, 3).map(({ item, gain }) => [item, shown(gain)])).toEqual([
    ['ai-process', 3.93],
    ['ai-data', 3.93],
    ['ai-advantage', 2.24],
  ])
  // No rise makes up for the rules.
  expect(nextVerdict).toEqual({ step: null, blockedBy: ['ai-rules'] })
  expect(stability).toEqual({ changes: 1, of: 29 })
  // AI is in one process already, and what it brings there is not measured.
  expect(position).toBe(3)
})

test('Blockchain: three rises, all of them circumstances', () => {
  const { openQuestions, levers, nextVerdict, stability, position } = advice('blockchain')
  expect(openQuestions).toEqual([])
  expect(levers).toEqual([])
  expect(nextVerdict).toEqual({
    step: {
      rises: 3,
      circumstances: true,
      set: [
        { item: 'blockchain-shared-record', to: 1, circumstance: true },
        { item: 'blockchain-neutral-party', to: 2, circumstance: true },
        { item: 'blockchain-proof-demand', to: 3, circumstance: true },
      ],
    },
    blockedBy: [],
  })
  expect(stability).toEqual({ changes: 0, of: 28 })
  expect(position).toBeNull()
})

test('Bitcoin: one rise, an advantage measured over a period', () => {
  const { openQuestions, levers, nextVerdict, stability, position } = advice('bitcoin')
  expect(openQuestions.map((question) => ({ ...question, swing: shown(question.swing) }))).toEqual([
    { item: 'review-bitcoin', swing: 2.68, canChangeVerdict: false },
  ])
  expect(levers).toEqual([])
  expect(nextVerdict.step).toEqual({
    rises: 1,
    circumstances: false,
    set: [{ item: 'bitcoin-advantage', to: 4, circumstance: false }],
  })
  expect(stability).toEqual({ changes: 3, of: 29 })
  expect(position).toBeNull()
})

test('all three technologies take under 2 ms', () => {
  const all = () => workedExample.technologies.map(advice)
  // The best of several runs: other work on the machine makes a run slower, never faster.
  const milliseconds = Math.min(
    ...Array.from({ length: 200 }, () => {
      const begin = performance.now()
      all()
      return performance.now() - begin
    }),
  )
  expect(milliseconds).toBeLessThan(2)
})
