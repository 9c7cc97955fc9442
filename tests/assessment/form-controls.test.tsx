// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { FormValues } from '../../app/assessment/filling/form-values'
import { TECHNOLOGIES } from '../../lib/instrument/vocabulary'
import { act, hydrate, render } from './render'
import { choices, control, items, SmallForm, select, shown, ticked } from './small-form'

const ITEM = items[1]?.id ?? ''
const RADIOS = choices[ITEM]?.map(({ value }) => value) ?? []
const SUBSETS = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => TECHNOLOGIES.filter((_, index) => bits & (1 << index)))
const all: FormValues = { technologies: [...TECHNOLOGIES] }

describe('what was chosen before the script had loaded is kept', () => {
  test.each([undefined, ...RADIOS].flatMap((filledIn) => RADIOS.map((early) => [filledIn, early] as const)))(
    'a radio: the server says %s, the reader %s',
    async (filledIn, early) => {
      const initial = filledIn === undefined ? all : { ...all, [ITEM]: filledIn }
      await hydrate(<SmallForm initial={initial} drawn={[ITEM]} />, () => control(ITEM, early).click())
      expect(ticked()[ITEM]).toEqual([early])
      expect(shown.form.getValues(ITEM)).toBe(early)
      expect(shown.answers.values[ITEM]).toBe(early)
      expect(shown.answers.journey.open).not.toContain(ITEM)
    },
  )

  test.each(SUBSETS.flatMap((filledIn) => SUBSETS.map((early) => [filledIn, early] as const)))(
    'boxes: the server says %j, the reader %j',
    async (filledIn, early) => {
      await hydrate(<SmallForm initial={{ technologies: filledIn }} drawn={[]} />, () => {
        for (const id of TECHNOLOGIES) {
          if (early.includes(id) !== filledIn.includes(id)) control('technologies', id).click()
        }
      })
      expect(ticked()['technologies'] ?? []).toEqual(early)
      expect(shown.form.getValues('technologies')).toEqual(early)
    },
  )

  test('a list', async () => {
    await hydrate(<SmallForm />, () => {
      select('industry').value = 'retail'
      select('size').value = '250+'
    })
    expect(shown.form.getValues(['industry', 'size'])).toEqual(['retail', '250+'])
    expect([select('industry').value, select('size').value]).toEqual(['retail', '250+'])
  })
})

test('what the server has filled in is held as it is', async () => {
  const initial = { technologies: ['ai'], [ITEM]: 'unknown' }
  await hydrate(<SmallForm initial={initial} />, () => {})
  expect(ticked()).toEqual({ technologies: ['ai'], industry: [''], size: [''], [ITEM]: ['unknown'] })
  expect(shown.form.getValues()).toMatchObject(initial)
})

test('nothing answered is nothing, and every question is open', async () => {
  await render(<SmallForm />)
  expect(ticked()).toEqual({ technologies: [...TECHNOLOGIES], industry: [''], size: [''] })
  expect(shown.answers.journey.open).toEqual(items.map(({ id }) => id))
})

test('a tap counts at once, and the last one', async () => {
  await render(<SmallForm />)
  await act(async () => control(ITEM, '3').click())
  await act(async () => control(ITEM, 'unknown').click())
  await act(async () => control('technologies', 'bitcoin').click())
  expect(shown.answers.values).toMatchObject({ [ITEM]: 'unknown', technologies: ['ai', 'blockchain'] })
  expect(shown.answers.journey.asked).toHaveLength(9)
})
