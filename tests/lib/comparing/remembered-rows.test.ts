import { describe, expect, test } from 'vitest'
import type { SharedBasis } from '../../../lib/comparing/basis'
import { rememberRows, rowsOn } from '../../../lib/comparing/row'
import { TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import { named, namedScores } from '../../compare/named-results'
import { albrecht, brandt, cordes, gerlach } from '../personas'

const results = [named(albrecht, 1), named(brandt, 2), namedScores(gerlach, 3), named(cordes, 4)]
const FULL: SharedBasis = { edition: '2026-1', form: 'full' }
const QUICK: SharedBasis = { edition: '2026-1', form: 'quick' }

describe('remembered rows', () => {
  test('are those of rowsOn, on every basis and technology, also when asked again', () => {
    const remembered = rememberRows()
    for (const basis of [FULL, QUICK, FULL]) {
      for (const technology of TECHNOLOGIES) {
        expect(remembered(basis, results, technology)).toEqual(rowsOn(basis, results, technology))
      }
    }
  })

  test('are made once, in whatever list a result stands and in whatever order', () => {
    const remembered = rememberRows()
    const [first, second] = remembered(FULL, results, 'ai')
    const [again, before] = remembered({ ...FULL }, results.slice(0, 2).toReversed(), 'ai')
    expect(before).toBe(first)
    expect(again).toBe(second)
  })

  test('are made anew for a result with another name', () => {
    const remembered = rememberRows()
    const [albrechts] = results
    if (!albrechts) throw new Error('There is no result.')
    remembered(FULL, [albrechts], 'ai')
    const [row] = remembered(FULL, [{ ...albrechts, naming: { label: 'Neu', group: '', note: '' } }], 'ai')
    expect(row?.result.naming.label).toBe('Neu')
  })
})
