import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { adviceOn } from '../../../lib/advice/advice'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import { proposalsOf } from '../../../lib/plan/proposals'
import { reportOnAnswers } from '../../../lib/report/report'
import { anyResponseSet } from '../random-responses'

const proposalsOn = (answers: ResponseSet, goodEnough: readonly string[] = []) => {
  const { form, technologies, responses } = answers
  return proposalsOf(
    questionnaire,
    {
      ...reportOnAnswers(questionnaire, answers),
      advice: technologies.map((id) => adviceOn(questionnaire, form, id, responses, goodEnough)),
    },
    goodEnough,
  )
}

test('the worked example: clear up for AI, alternatives for what does not fit now', () => {
  const origins = proposalsOn(workedExample).map(
    ({ origin, technology, item }) => `${origin} ${technology} ${item}`,
  )
  expect(origins).toMatchInlineSnapshot(`
    [
      "clarify ai ai-rules",
      "lever ai ai-process",
      "lever ai ai-data",
      "lever ai ai-advantage",
      "alternative blockchain null",
      "step bitcoin bitcoin-advantage",
      "alternative bitcoin null",
    ]
  `)
})

describe('for any firm', () => {
  const anyFirm = anyResponseSet(questionnaire)

  test('every proposal stands once and can be raised or cleared up', () => {
    fc.assert(
      fc.property(anyFirm, (answers) => {
        const proposals = proposalsOn(answers)
        const aims = proposals.map(
          ({ origin, item, technology, from }) => `${item ?? technology} ${from === null ? origin : 'rise'}`,
        )
        expect(new Set(aims).size).toBe(aims.length)
        for (const { origin, item, from } of proposals) {
          if (origin === 'step' || origin === 'lever') expect(from).toBe(answers.responses[item ?? ''])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('what is good enough is neither a step nor a lever', () => {
    fc.assert(
      fc.property(anyFirm, (answers) => {
        const rises = proposalsOn(answers).filter(({ from }) => from !== null)
        const marked = rises.flatMap(({ item }, place) => (item !== null && place % 2 === 0 ? [item] : []))
        const left = proposalsOn(answers, marked).filter(({ from }) => from !== null)
        for (const { item } of left) expect(marked).not.toContain(item)
      }),
      { numRuns: 60 },
    )
  })
})
