import { describe, expect, test } from 'vitest'
import type { Responses } from '../../../lib/instrument/response-set'
import type { TechnologyId } from '../../../lib/instrument/vocabulary'
import { albrecht, answering, brandt, gerlach, huber, ilse, type Persona } from '../personas'
import { adviceFor } from './cases'

const stabilityOf = (firm: Persona, technology: TechnologyId, changes: Responses = {}) =>
  adviceFor(answering(firm, changes), technology).stability

describe('of how many', () => {
  test.each<[string, Persona, TechnologyId, Responses, number]>([
    ['level 4 has one neighbour: 16 items, 16 changes', albrecht, 'ai', {}, 16],
    ['level 0 has one neighbour', brandt, 'bitcoin', {}, 16],
    [
      'levels 1, 2 and 3 have two',
      albrecht,
      'ai',
      { 'ai-use-case': 3, 'ai-data': 2, 'ideas-process': 1 },
      19,
    ],
    ['unknown has none', albrecht, 'ai', { 'ai-reach': 'unknown' }, 15],
    ['not applicable has none', albrecht, 'ai', { 'ai-data': 'not-applicable' }, 15],
    ['another technology’s item does not count', albrecht, 'ai', { 'bitcoin-risk': 2 }, 16],
    ['the quick form: 6 items at level 3', huber, 'ai', {}, 12],
    ['… about each technology', huber, 'blockchain', {}, 12],
    ['nothing answered, nothing claimed', ilse, 'ai', {}, 0],
  ])('%s', (_, firm, technology, changes, of) => {
    expect(stabilityOf(firm, technology, changes).of).toBe(of)
  })

  test('the quick form does not count what it did not ask', () =>
    expect(adviceFor({ ...albrecht, form: 'quick' }, 'bitcoin').stability).toEqual({ changes: 0, of: 6 }))
})

describe('how many give another verdict', () => {
  test.each<[string, Persona, TechnologyId, Responses, number]>([
    ['none: every level is two above what is needed', albrecht, 'ai', {}, 0],
    ['none: two gates are closed', brandt, 'ai', {}, 0],
    ['one: the only closed gate opens', albrecht, 'ai', { 'ai-use-case': 0 }, 1],
    // Down: 3 benefits (41.67 is "not now" or to be cleared up), 3 of the integration and the time.
    ['seven: on every border at once', gerlach, 'ai', {}, 7],
    ['six: the process has one to spare', gerlach, 'ai', { 'ai-process': 2 }, 6],
    ['seven: on every border at once, blockchain', gerlach, 'blockchain', {}, 7],
    ['seven: on every border at once, bitcoin', gerlach, 'bitcoin', {}, 7],
    // Up: with the rules at 3 it fits now. Down: preparation stays preparation.
    ['one: a single hurdle one level below', albrecht, 'ai', { 'ai-rules': 2 }, 1],
    // Benefit 41.67: any of the three one level up. Down: level 1 counts as 2, and it stays "not now".
    ['three: a benefit one step below 50', gerlach, 'ai', { 'ai-reach': 1 }, 3],
    // Either gate at 0, or the reach at 1, is "not now"; no single rise brings the benefit to 50.
    [
      'three: a benefit that is only presumed',
      albrecht,
      'ai',
      { 'ai-use-case': 1, 'ai-advantage': 1, 'ai-reach': 2 },
      3,
    ],
    [
      'two: a neutral party presumed not to be there',
      albrecht,
      'blockchain',
      { 'blockchain-neutral-party': 1 },
      2,
    ],
    ['one: one that a partner refuses', albrecht, 'blockchain', { 'blockchain-neutral-party': 2 }, 1],
    // Down to 37.5 on either, and it has to be cleared up.
    ['two: quick form, exactly 50', huber, 'ai', { 'ai-use-case': 2, 'ai-advantage': 2 }, 2],
  ])('%s', (_, firm, technology, changes, count) => {
    expect(stabilityOf(firm, technology, changes).changes).toBe(count)
  })
})
