import { describe, expect, test } from 'vitest'
import { LEVELS, type Level } from '../../../lib/instrument/vocabulary'
import { actionFrom, type ItemWording } from '../../../lib/instrument/wording'

type Actions = ItemWording['actions']
const from = (actions: Actions) => (level: Level) => actionFrom({ actions }, level)

/** Section 3 of the instrument: "so kommen Sie eine Stufe weiter", from each level that has a next one. */
describe('how to get one level further', () => {
  const STARTS = LEVELS.filter((level) => level !== 4)
  test.each<[string, Actions, readonly (string | null)[]]>([
    ['one action serves all levels', { 0: 'a' }, ['a', 'a', 'a', 'a']],
    ['a level has its own, or that of the level below', { 0: 'a', 2: 'c' }, ['a', 'a', 'c', 'c']],
    ['each its own', { 0: 'a', 1: 'b', 2: 'c', 3: 'd' }, ['a', 'b', 'c', 'd']],
    ['never that of a level above: an advantage has none at 0', { 1: 'b' }, [null, 'b', 'b', 'b']],
    ['a circumstance has none', {}, [null, null, null, null]],
  ])('%s', (_, actions, expected) => expect(STARTS.map(from(actions))).toEqual(expected))

  test('in whatever order they are written', () =>
    expect(STARTS.map(from({ 2: 'c', 0: 'a' }))).toEqual(['a', 'a', 'c', 'c']))
})
