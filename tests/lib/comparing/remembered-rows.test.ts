import { describe, expect, test } from 'vitest'
import { rememberRows, rowsOf } from '../../../lib/comparing/row'
import { TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import { named, namedScores } from '../../compare/named-results'
import { albrecht, brandt, cordes, gerlach } from '../personas'

const results = [named(albrecht, 1), named(brandt, 2), namedScores(gerlach, 3), named(cordes, 4)]

describe('remembered rows', () => {
  test('are those of rowsOf, on every technology, also when asked again', () => {
    const remembered = rememberRows()
    for (const technology of [...TECHNOLOGIES, ...TECHNOLOGIES]) {
      expect(remembered(results, technology)).toEqual(rowsOf(results, technology))
    }
  })

  test('are made once, in whatever list a result stands and in whatever order', () => {
    const remembered = rememberRows()
    const [first, second] = remembered(results, 'ai')
    const [again, before] = remembered(results.slice(0, 2).toReversed(), 'ai')
    expect(before).toBe(first)
    expect(again).toBe(second)
  })

  test('are made anew for a result with another name', () => {
    const remembered = rememberRows()
    const [albrechts] = results
    if (!albrechts) throw new Error('There is no result.')
    remembered([albrechts], 'ai')
    const [row] = remembered([{ ...albrechts, naming: { label: 'Neu', group: '', note: '' } }], 'ai')
    expect(row?.result.naming.label).toBe('Neu')
  })
})
