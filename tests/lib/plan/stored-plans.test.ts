import { expect, test } from 'vitest'
import { EMPTY_PLAN, newMeasure, type Plan, withMeasure, withNote } from '../../../lib/plan/plan'
import {
  findPlan,
  PLAN_KEPT_DAYS,
  plansIn,
  removePlan,
  savePlan,
  takeAlong,
} from '../../../lib/plan/stored-plans'
import { memoryStorage } from '../drafts/memory-storage'

const NOW = Date.parse('2026-11-28T12:00:00Z')
const DAY = 86_400_000
const planWith = (text: string): Plan => withMeasure(EMPTY_PLAN, newMeasure({ text }))
const textsOf = (plan: Plan | undefined) => plan?.measures.map(({ text }) => text)

function storageWith(plans: Readonly<Record<string, Plan>>) {
  const storage = memoryStorage()
  for (const [code, plan] of Object.entries(plans)) savePlan(storage, { codes: [code], plan, savedAt: NOW })
  return storage
}

test('a plan is found by its result, and by no other', () => {
  const storage = storageWith({ A1: planWith('one'), A2: planWith('two') })
  expect(textsOf(findPlan(storage, 'A2', NOW)?.plan)).toEqual(['two'])
  expect(findPlan(storage, 'A3', NOW)).toBeNull()
  removePlan(storage, 'A2', NOW)
  expect(findPlan(storage, 'A2', NOW)).toBeNull()
  expect(plansIn(storage, NOW)).toHaveLength(1)
})

test('revised answers keep the plan: it is one, whichever link is opened', () => {
  const storage = storageWith({ A1: planWith('one') })
  expect(takeAlong(storage, 'A1', 'A2', NOW)).toBe(true)
  const stored = findPlan(storage, 'A2', NOW)
  expect(stored).toEqual(findPlan(storage, 'A1', NOW))
  if (stored) savePlan(storage, { ...stored, plan: withNote(stored.plan, 'ai-rules', 'Ordner 3') })
  expect(findPlan(storage, 'A1', NOW)?.plan.notes).toEqual({ 'ai-rules': 'Ordner 3' })
  expect(plansIn(storage, NOW)).toHaveLength(1)
  expect(takeAlong(storage, 'A3', 'A4', NOW)).toBe(false)
})

test('where the revised answers have a plan already, both become one', () => {
  const storage = storageWith({ A1: planWith('one'), A2: planWith('two') })
  takeAlong(storage, 'A1', 'A2', NOW)
  expect(textsOf(findPlan(storage, 'A2', NOW)?.plan)).toEqual(['one', 'two'])
  expect(plansIn(storage, NOW)).toHaveLength(1)
})

test('a plan stays until its time is over; what is unreadable or too old goes', () => {
  const storage = storageWith({ A1: planWith('one') })
  storage.setItem('passgenau-plan/A2', '{"codes":["A2"],"plan":{},"savedAt":1}')
  storage.setItem('passgenau-plan/A3', 'no JSON')
  storage.setItem('passgenau-draft/2026-1/new', 'ai-rules=2')
  expect(findPlan(storage, 'A1', NOW + (PLAN_KEPT_DAYS - 1) * DAY)).not.toBeNull()
  expect(storage).toHaveLength(2)
  expect(findPlan(storage, 'A1', NOW + PLAN_KEPT_DAYS * DAY)).toBeNull()
  expect(storage).toHaveLength(1)
})

test('a clock that was ahead costs no plan, and gives it no longer life', () => {
  const storage = storageWith({ A1: planWith('one') })
  expect(findPlan(storage, 'A1', NOW - 30 * DAY)?.savedAt).toBe(NOW - 30 * DAY)
})
