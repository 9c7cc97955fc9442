import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EMPTY_PLAN,
  isEmptyPlan,
  isSameMeasure,
  isTaken,
  LONGEST,
  type Measure,
  MOST_MEASURES,
  mergePlans,
  newMeasure,
  type Plan,
  withChange,
  withMark,
  withMeasure,
  withMove,
  withNote,
  withoutMeasure,
} from '../../../lib/plan/plan'
import { anyMeasure, anyPlan } from './plans'

const anyPlace = fc.integer({ min: -1, max: MOST_MEASURES })
const own = (text: string) => newMeasure({ text })
const planOf = (...measures: readonly Measure[]): Plan => ({ ...EMPTY_PLAN, measures })

describe('measures', () => {
  test('are taken over once, up to twenty, and never longer than allowed', () => {
    fc.assert(
      fc.property(anyPlan, anyMeasure, (plan, measure) => {
        const next = withMeasure(plan, measure)
        expect(next.measures.length).toBeLessThanOrEqual(MOST_MEASURES)
        expect(withMeasure(next, measure)).toBe(next)
        if (plan.measures.length < MOST_MEASURES) expect(isTaken(next, measure)).toBe(true)
      }),
    )
  })

  test('a text is cut at its limit, and not within a character', () => {
    const long = own(`${'a'.repeat(LONGEST.text - 1)}😀`)
    expect(long.text).toBe('a'.repeat(LONGEST.text - 1))
    expect(withChange(planOf(long), 0, { person: 'b'.repeat(500) }).measures[0]?.person).toHaveLength(
      LONGEST.person,
    )
  })

  test('moved up and down again stand as they stood; none is lost on the way', () => {
    fc.assert(
      fc.property(anyPlan, anyPlace, (plan, place) => {
        expect(withMove(withMove(plan, place, 1), place + 1, -1)).toEqual(plan)
        expect(new Set(withMove(plan, place, -1).measures)).toEqual(new Set(plan.measures))
      }),
    )
  })

  test('a change or a removal touches one place and no other', () => {
    fc.assert(
      fc.property(anyPlan, anyPlace, (plan, place) => {
        const others = plan.measures.filter((_, here) => here !== place)
        expect(withoutMeasure(plan, place).measures).toEqual(others)
        const changed = withChange(plan, place, { isDone: true }).measures
        expect(changed.filter((_, here) => here !== place)).toEqual(others)
        if (plan.measures[place]) expect(changed[place]?.isDone).toBe(true)
      }),
    )
  })

  test('a lever that is a step today is the same measure; clearing it up is another', () => {
    const measure = (origin: Measure['origin']) => newMeasure({ text: origin, origin, item: 'ai-rules' })
    expect(isSameMeasure(measure('step'), measure('lever'))).toBe(true)
    expect(isSameMeasure(measure('step'), measure('clarify'))).toBe(false)
    expect(isSameMeasure(own('Angebote einholen'), own(' Angebote einholen'))).toBe(true)
    expect(isSameMeasure(own('Angebote einholen'), own('Schulung buchen'))).toBe(false)
  })
})

test('notes and marks: the last word counts, an empty note is none', () => {
  const noted = withNote(withNote(EMPTY_PLAN, 'ai-rules', 'Ordner 3'), 'ai-rules', 'Ordner 4')
  expect(noted.notes).toEqual({ 'ai-rules': 'Ordner 4' })
  expect(withNote(noted, 'ai-rules', '')).toEqual(EMPTY_PLAN)
  const marked = withMark(withMark(EMPTY_PLAN, 'ai-rules', true), 'ai-rules', true)
  expect(marked.goodEnough).toEqual(['ai-rules'])
  expect(isEmptyPlan(withMark(marked, 'ai-rules', false))).toBe(true)
})

describe('two plans of one result', () => {
  test('are one with an empty one, and with themselves', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const other of [EMPTY_PLAN, plan]) {
          expect(mergePlans(plan, other)).toEqual(plan)
          expect(mergePlans(other, plan)).toEqual(plan)
        }
      }),
    )
  })

  test('joined, keep all that the later one says, and of the earlier one what there is room for', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (earlier, later) => {
        const merged = mergePlans(earlier, later)
        expect(merged.measures.slice(0, later.measures.length)).toEqual(later.measures)
        expect(merged.notes).toMatchObject(later.notes)
        expect(Object.keys(merged.notes)).toEqual(expect.arrayContaining(Object.keys(earlier.notes)))
        expect(merged.measures.length).toBeLessThanOrEqual(MOST_MEASURES)
        if (merged.measures.length < MOST_MEASURES) {
          for (const one of earlier.measures)
            expect(merged.measures.some((other) => isSameMeasure(one, other))).toBe(true)
        }
        expect(mergePlans(earlier, merged)).toEqual(merged)
      }),
    )
  })
})
