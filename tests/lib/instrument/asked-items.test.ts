import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { askedDimensions } from '../../../lib/instrument/asked-dimensions'
import { askedItems, inInstrumentOrder } from '../../../lib/instrument/asked-items'
import {
  DIMENSIONS,
  type DimensionId,
  FORMS,
  type FormId,
  TECHNOLOGIES,
  type TechnologyId,
} from '../../../lib/instrument/vocabulary'
import { TECHNOLOGY_CHOICES } from '../random-responses'

/** Section 3 of the instrument: who is asked what, in which order. */
describe('asked items of 2026-1', () => {
  test.each<[string, readonly TechnologyId[], full: number, quick: number]>([
    ['all three technologies', ['ai', 'blockchain', 'bitcoin'], 32, 12],
    // In the quick form three items for all, and three of each technology.
    ['AI alone', ['ai'], 16, 6],
    ['blockchain alone', ['blockchain'], 16, 6],
    ['bitcoin payments alone', ['bitcoin'], 16, 6],
    ['AI and blockchain', ['ai', 'blockchain'], 24, 9],
    ['AI and bitcoin payments', ['ai', 'bitcoin'], 24, 9],
    ['blockchain and bitcoin payments', ['blockchain', 'bitcoin'], 24, 9],
  ])('%s', (_, technologies, full, quick) => {
    expect(askedItems(questionnaire, 'full', technologies)).toHaveLength(full)
    expect(askedItems(questionnaire, 'quick', technologies)).toHaveLength(quick)
  })

  test('form order: the items for all, then AI, blockchain and bitcoin, whatever order they are chosen in', () => {
    const blocks = askedItems(questionnaire, 'full', ['bitcoin', 'ai', 'blockchain']).map(
      (item) => item.technology,
    )
    expect([...new Set(blocks)]).toEqual(['all', 'ai', 'blockchain', 'bitcoin'])
    expect(blocks).toEqual([
      ...Array(8).fill('all'),
      ...Array(8).fill('ai'),
      ...Array(8).fill('blockchain'),
      ...Array(8).fill('bitcoin'),
    ])
  })

  test('items of a technology that was not chosen are not asked', () => {
    for (const form of FORMS) {
      for (const technologies of TECHNOLOGY_CHOICES) {
        const blocks = askedItems(questionnaire, form, technologies).map((item) => item.technology)
        expect(new Set(blocks)).toEqual(new Set(['all', ...technologies]))
      }
    }
  })

  test('the quick form is a part of the full form, in the same order', () => {
    for (const technologies of TECHNOLOGY_CHOICES) {
      const full = askedItems(questionnaire, 'full', technologies)
      const quick = askedItems(questionnaire, 'quick', technologies)
      expect(quick).toEqual(full.filter((item) => item.quick))
    }
  })

  test.each<[FormId, readonly DimensionId[]]>([
    ['full', DIMENSIONS],
    ['quick', ['customer-benefit', 'integration', 'customer-analysis', 'idea-management', 'resources']],
  ])('the %s form asks about %j, of every technology', (form, dimensions) => {
    expect(askedDimensions(questionnaire, form)).toEqual(dimensions)
    for (const technology of TECHNOLOGIES) {
      const asked = askedItems(questionnaire, form, [technology]).map((item) => item.dimension)
      expect(new Set(asked)).toEqual(new Set(dimensions))
    }
  })
})

test('chosen technologies come once each, in the instrument’s order', () => {
  expect(inInstrumentOrder(['bitcoin', 'ai', 'bitcoin'])).toEqual(['ai', 'bitcoin'])
  expect(inInstrumentOrder([])).toEqual([])
})
