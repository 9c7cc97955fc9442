import { describe, expect, test } from 'vitest'
import { YARDSTICKS } from '../../../content/facts/yardsticks'
import { MOST_YARDSTICKS, yardsticksFor } from '../../../lib/advice/yardsticks'
import { INDUSTRIES, SIZES, TECHNOLOGIES } from '../../../lib/instrument/vocabulary'

const shown = (
  profile: Parameters<typeof yardsticksFor>[1]['profile'],
  technologies: Parameters<typeof yardsticksFor>[1]['technologies'] = TECHNOLOGIES,
) => yardsticksFor(YARDSTICKS, { profile, technologies }).map(({ id }) => id)

describe('figures about other firms stand beside the profile of a firm like them', () => {
  test('a craft firm reads what is known of crafts, the closest survey first', () => {
    expect(shown({ industry: 'crafts' })).toEqual(['crafts-nrw-2024', 'crafts-2025'])
  })

  test('a firm of a surveyed size reads what is known of sizes; the smallest was not asked', () => {
    expect(shown({ industry: 'it', size: '10-49' })).toEqual(['sizes-2024'])
    expect(shown({ industry: 'it', size: '1-9' })).toEqual([])
  })

  test('a firm that has named neither trade nor size, or was not asked about the technology, reads none', () => {
    expect(shown({})).toEqual([])
    expect(shown({ industry: 'crafts', size: '10-49' }, ['bitcoin'])).toEqual([])
  })

  test('there are never more than the most', () => {
    for (const industry of INDUSTRIES)
      for (const size of SIZES) expect(shown({ industry, size }).length).toBeLessThanOrEqual(MOST_YARDSTICKS)
    expect(shown({ industry: 'crafts', size: '10-49' })).toHaveLength(MOST_YARDSTICKS)
  })
})
