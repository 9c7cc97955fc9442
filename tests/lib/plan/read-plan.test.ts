import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_PLAN, LONGEST, newMeasure } from '../../../lib/plan/plan'
import { PLAN_PROBLEMS, planJson, readPlan } from '../../../lib/plan/read-plan'
import { anyPlan } from './plans'

const measure = newMeasure({ text: 'Regeln für KI aufschreiben', due: '2027-01-31' })
const written = planJson({ ...EMPTY_PLAN, measures: [measure] })

test('a plan that was written is read as it was', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(readPlan(JSON.parse(JSON.stringify(planJson(plan))))).toEqual({ ok: true, plan })
    }),
  )
})

describe('says why something is no plan', () => {
  test.each([
    ['no object', null, 'plan-incomplete'],
    ['no measures', { ...written, measures: undefined }, 'plan-incomplete'],
    ['a field that no plan has', { ...written, owner: 'Frau Kern' }, 'plan-incomplete'],
    ['a technology that there is not', having({ technology: 'quantum' }), 'plan-incomplete'],
    ['a day that no calendar has', having({ due: '2027-02-30' }), 'plan-day'],
    ['a day in words', { ...written, lookAgain: 'im Herbst' }, 'plan-day'],
    ['a text that is too long', having({ sign: 'x'.repeat(LONGEST.sign + 1) }), 'plan-too-long'],
    ['21 measures', { ...written, measures: Array(21).fill(measure) }, 'plan-too-long'],
    [
      'an item named like what every object has',
      { ...written, goodEnough: ['__proto__'] },
      'plan-incomplete',
    ],
    ['a text that is too long beside one that is missing', longAndMissing(), 'plan-incomplete'],
  ])('%s', (_, content, problem) => {
    expect(readPlan(content)).toEqual({ ok: false, problem })
  })

  test('whatever it is, without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (content) => {
        const read = readPlan(content)
        expect(read.ok || PLAN_PROBLEMS.includes(read.problem)).toBe(true)
      }),
    )
  })
})

function having(change: object) {
  return { ...written, measures: [{ ...measure, ...change }] }
}

function longAndMissing() {
  const long = 'x'.repeat(LONGEST.text + 1)
  return { ...written, measures: [long, undefined].map((text) => ({ ...measure, text })) }
}
