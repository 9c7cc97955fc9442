import { describe, expect, test } from 'vitest'
import { wording } from '../../../content/2026-1/de'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { Responses } from '../../../lib/instrument/response-set'
import { FORMS, type TechnologyId } from '../../../lib/instrument/vocabulary'
import { actionFrom, firstOf } from '../../../lib/instrument/wording'
import { firstReason, nextAction, questionsToClarify } from '../../../lib/report/next'
import { type AnswerReport, reportOnAnswers } from '../../../lib/report/report'
import { drawAnyResponses } from '../../lib/lopsided-responses'
import { albrecht, answering, brandt, huber, type Persona, reportOf } from '../personas'
import { repeatable } from '../random-responses'

function rowsOf(report: AnswerReport) {
  return report.technologies.map((score) => {
    const advice = report.advice.find(({ technology }) => technology === score.id) ?? expect.fail()
    const next = nextAction(questionnaire, report, score, advice)
    return { score, next, reason: firstReason(score), questions: questionsToClarify(advice, score) }
  })
}
const nextOf = (firm: Persona, technology: TechnologyId = 'ai') =>
  (rowsOf(reportOf(firm)).find(({ score }) => score.id === technology) ?? expect.fail()).next

describe('the worked example', () => {
  const rows = rowsOf(reportOnAnswers(questionnaire, workedExample))
  test('KI: the rules are unknown, and the verdict hangs on them; the others wait', () =>
    expect(rows.map(({ next }) => next)).toEqual([
      { kind: 'clarify', item: 'ai-rules', canChangeVerdict: true },
      { kind: 'look-again' },
      { kind: 'look-again' },
    ]))
  test('each has one reason: a figure with its weakest answer, a gate, a figure', () =>
    expect(rows.map(({ reason }) => reason)).toEqual([
      { kind: 'dimension', dimension: 'integration', item: 'ai-rules' },
      { kind: 'gate', dimension: 'customer-benefit', item: 'blockchain-shared-record' },
      { kind: 'dimension', dimension: 'customer-benefit', item: 'bitcoin-demand' },
    ]))
})

describe('what comes next', () => {
  const fits = answering(albrecht, {})
  test.each<[string, Persona, ReturnType<typeof nextOf>]>([
    ['everything in place', fits, { kind: 'begin' }],
    ['nothing begun', brandt, { kind: 'look-again' }],
    [
      'one hurdle missed: one level up',
      answering(albrecht, { 'ai-rules': 1 }),
      { kind: 'raise', item: 'ai-rules', from: 1 },
    ],
    [
      'an unknown gate: it can change the verdict',
      answering(albrecht, { 'ai-use-case': 'unknown' }),
      { kind: 'clarify', item: 'ai-use-case', canChangeVerdict: true },
    ],
    [
      'an unknown answer that the verdict does not look at is not the first to clear up',
      answering(albrecht, { 'ai-rules': 'unknown', 'resources-relief': 'unknown' }),
      { kind: 'clarify', item: 'ai-rules', canChangeVerdict: true },
    ],
  ])('%s', (_, firm, expected) => expect(nextOf(firm)).toEqual(expected))

  test('a gate that is only presumed is asked about', () =>
    expect(nextOf(answering(albrecht, { 'blockchain-neutral-party': 1 }), 'blockchain')).toEqual({
      kind: 'clarify',
      item: 'blockchain-neutral-party',
      canChangeVerdict: true,
    }))
  test('a quick result in which nothing is missing leads to the full form', () => {
    const all4 = Object.fromEntries(Object.keys(huber.responses).map((id) => [id, 4])) as Responses
    const quick = answering(huber, all4)
    expect(nextOf(quick)).toEqual({ kind: 'full-form' })
    const [first] = rowsOf(reportOf(quick))
    expect(first?.reason).toBeNull()
  })
})

test('too much does not apply: there is nothing to do, and no answer is named', () => {
  const report = reportOf(albrecht)
  const [score, advice] = [report.technologies[0] ?? expect.fail(), report.advice[0] ?? expect.fail()]
  const reasons = [{ kind: 'dimension', dimension: 'integration', items: [] }] as const
  const unassessed = { ...score, verdict: 'not-assessed', reasons } as const
  expect(nextAction(questionnaire, report, unassessed, advice)).toEqual({ kind: 'none' })
  expect(firstReason(unassessed)).toEqual({ kind: 'dimension', dimension: 'integration', item: null })
})

test('any answers: an action for every verdict, and it can be done', () => {
  const random = repeatable(15)
  const seen = new Set<string>()
  for (let round = 0; round < 1500; round++) {
    const form = FORMS[round % FORMS.length] ?? expect.fail()
    const technologies = ['ai', 'blockchain', 'bitcoin'] as const
    const items = askedItems(questionnaire, form, technologies)
    const responses = drawAnyResponses(random, items)
    const report = reportOnAnswers(questionnaire, { ...workedExample, form, technologies, responses })
    for (const { score, next, reason, questions } of rowsOf(report)) {
      seen.add(`${score.verdict} ${next.kind}`)
      if (next.kind === 'raise') {
        expect(next.from).toBe(responses[next.item])
        expect(actionFrom(wording.items[next.item] ?? expect.fail(), next.from)).toMatch(/\.$/)
      }
      if (next.kind === 'clarify') {
        expect(['unknown', 1]).toContain(responses[next.item])
        expect(questions[0]).toMatchObject({ item: next.item, canChangeVerdict: next.canChangeVerdict })
      }
      expect(new Set(questions.map(({ item }) => item)).size).toBe(questions.length)
      if (reason?.item) expect(responses[reason.item]).toBeDefined()
    }
  }
  expect([...seen].toSorted()).toEqual([
    'clarify clarify',
    'clarify raise',
    'fits-now begin',
    'fits-with-preparation full-form',
    'fits-with-preparation raise',
    'not-now look-again',
  ])
})

test('of an action its first sentence is to be done first', () => {
  expect(firstOf('Rufen Sie an. Fragen Sie nach.')).toBe('Rufen Sie an.')
  expect(firstOf('Fragen Sie nach; eine Mail genügt.')).toBe('Fragen Sie nach; eine Mail genügt.')
})
