import { describe, expect, test } from 'vitest'
import {
  fieldsOfValues,
  isSame,
  valuesOfAnswers,
  valuesOfFields,
} from '../../app/assessment/filling/form-values'
import { chosenText, offeredValues } from '../../app/assessment/form/offered'
import { PERSONAS, responseSetOf } from '../lib/personas'
import { choices } from './small-form'

describe('what a form holds', () => {
  test.each(PERSONAS.map((persona) => [persona.name, persona] as const))(
    'is sent and read without a loss: %s',
    (_, persona) => {
      const values = valuesOfAnswers(responseSetOf(persona, '2026-11-22'))
      expect(valuesOfFields(fieldsOfValues(values))).toEqual(values)
    },
  )

  test('a radio that is not ticked sends nothing, a list without a choice sends itself', () => {
    expect(fieldsOfValues({ technologies: [], 'ai-data': null, 'ai-rules': undefined, size: '' })).toEqual([
      ['size', ''],
    ])
  })

  test.each([
    [null, undefined, true],
    ['', null, true],
    ['0', undefined, false],
    ['1', '1', true],
    ['1', '2', false],
  ])('%j and %j are the same: %j', (one, other, same) => {
    expect(isSame('x', { technologies: [], x: one }, { technologies: [], x: other })).toBe(same)
  })
})

describe('what the form offers', () => {
  test('stays; whatever else was kept or sent is dropped', () => {
    const sent = [
      ['technologies', 'ai'],
      ['technologies', 'steam'],
      ['customers-top-five', '9'],
      ['ai-use-case', '3'],
      ['industry', 'piracy'],
      ['size', '250+'],
      ['form', 'full'],
      ['__proto__', '1'],
      ['constructor', '1'],
    ] as const
    expect(offeredValues(sent, choices)).toEqual({ technologies: ['ai'], 'ai-use-case': '3', size: '250+' })
  })

  test('is told in its own words', () => {
    const values = { technologies: ['ai', 'bitcoin'], 'ai-use-case': '3' }
    expect(chosenText('technologies', values, choices)).toBe('says ai, says bitcoin')
    expect(chosenText('ai-use-case', values, choices)).toBe('says 3')
    expect(chosenText('industry', values, choices)).toBe('says ')
    expect(chosenText('customers-top-five', values, choices)).toBeNull()
  })
})
