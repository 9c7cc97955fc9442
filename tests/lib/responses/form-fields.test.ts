import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { readFormFields } from '../../../lib/responses/form-fields'
import { parseResponseSet } from '../../../lib/responses/schema'
import { huber, PERSONAS, type Persona, responseSetOf } from '../personas'

/** What a browser sends of the assessment form, with and without JavaScript. */
const TODAY = '2026-11-22'
type Fields = readonly (readonly [string, unknown])[]

const fieldsOf = ({ form, technologies, profile, responses }: Persona): Fields => [
  ['form', form],
  ...technologies.map((technology) => ['technologies', technology] as const),
  ...Object.entries(profile),
  ...Object.entries(responses).map(([id, response]) => [id, String(response)] as const),
]
const read = (fields: Fields) => readFormFields(questionnaire, fields)
const without = (fields: Fields, name: string) => fields.filter(([field]) => field !== name)
const problems = (fields: Fields) => {
  const parsed = parseResponseSet(questionnaire, read(fields), TODAY)
  return parsed.ok ? 'accepted' : parsed.problems.map(({ item, reason }) => `${item}: ${reason}`)
}

describe('what firms send', () => {
  test.each(PERSONAS.map((persona) => [persona.name, persona] as const))(
    '%s is read as answered',
    (_, persona) => {
      expect(parseResponseSet(questionnaire, read(fieldsOf(persona)), TODAY)).toEqual({
        ok: true,
        responseSet: responseSetOf(persona, TODAY),
      })
    },
  )

  test('FormData and URLSearchParams read alike', () => {
    const [form, query] = [new FormData(), new URLSearchParams()]
    for (const [name, value] of fieldsOf(huber)) {
      form.append(name, String(value))
      query.append(name, String(value))
    }
    expect(readFormFields(questionnaire, form)).toEqual(read(fieldsOf(huber)))
    expect(readFormFields(questionnaire, query)).toEqual(read(fieldsOf(huber)))
  })

  test('an industry or a size left open is none', () => {
    const fields: Fields = [
      ...without(without(fieldsOf(huber), 'industry'), 'size'),
      ['industry', ''],
      ['size', ''],
    ]
    expect(read(fields).profile).toEqual({})
    expect(problems(fields)).toBe('accepted')
  })

  test('fields that are no part of the questionnaire, such as a token or a button, are not read', () => {
    expect(read([...fieldsOf(huber), ['idempotency-key', 'abc'], ['submit', '']])).toEqual(
      read(fieldsOf(huber)),
    )
  })
})

describe('hidden answers', () => {
  test('to a technology that is no longer chosen are dropped', () => {
    const fields = fieldsOf(huber).filter(([name, value]) => name !== 'technologies' || value !== 'bitcoin')
    expect(Object.keys(read(fields).responses).filter((id) => id.includes('bitcoin'))).toEqual([])
    expect(problems(fields)).toBe('accepted')
  })

  test('to items that the quick form does not ask are dropped', () => {
    const fields: Fields = [...fieldsOf(huber), ['ai-rules', '3'], ['bitcoin-risk', '9']]
    expect(read(fields)).toEqual(read(fieldsOf(huber)))
  })

  test('without any technology chosen, only that is said', () => {
    expect(problems(without(fieldsOf(huber), 'technologies'))).toEqual(['technologies: missing'])
  })
})

describe('what a browser would not send', () => {
  test.each<[string, unknown]>([
    ['a level with a leading zero', '04'],
    ['a level with a space before', ' 1'],
    ['a level with a space behind', '1 '],
    ['a level with a line break', '3\n'],
    ['an Arabic digit', '٣'],
    ['a full-width digit', '３'],
    ['a fraction', '3.0'],
    ['an exponent', '1e0'],
    ['a plus sign', '+1'],
    ['minus nought', '-0'],
    ['level 5', '5'],
    ['nothing', ''],
    ['a prototype key', '__proto__'],
    ['JSON', '{"level":3}'],
  ])('%s is no answer', (_, value) => {
    expect(problems([...without(fieldsOf(huber), 'ai-process'), ['ai-process', value]])).toEqual([
      'ai-process: invalid',
    ])
  })

  test('a file is no answer: the item is missing', () => {
    const file = new File(['3'], '3')
    expect(problems([...without(fieldsOf(huber), 'ai-process'), ['ai-process', file]])).toEqual([
      'ai-process: missing',
    ])
  })

  test.each(['ai-process', 'form', 'industry', 'size'])(
    '%s given twice is invalid, even with the same value',
    (name) => {
      const fields: Fields = [...without(fieldsOf(huber), name), ...Array(2).fill([name, valueFor(name)])]
      const named = problems(fields)
      const expected = name === 'industry' || name === 'size' ? `profile.${name}` : name
      expect(named).toContain(`${expected}: invalid`)
    },
  )

  test('an item given twice keeps neither answer', () => {
    const fields: Fields = [
      ...without(fieldsOf(huber), 'ai-process'),
      ['ai-process', '1'],
      ['ai-process', '4'],
    ]
    expect(read(fields).responses['ai-process']).not.toBe(1)
    expect(read(fields).responses['ai-process']).not.toBe(4)
  })

  test('a box ticked twice is ticked', () => {
    expect(problems([...fieldsOf(huber), ['technologies', 'ai']])).toBe('accepted')
  })

  test('an unknown technology is refused', () => {
    expect(problems([...fieldsOf(huber), ['technologies', 'quantum']])).toEqual(['technologies: invalid'])
  })

  test('a form that does not exist is refused, none is missing', () => {
    expect(problems([...without(fieldsOf(huber), 'form'), ['form', 'long']])).toContain('form: invalid')
    expect(problems(without(fieldsOf(huber), 'form'))).toContain('form: missing')
  })

  test('prototype keys as names change nothing', () => {
    const fields: Fields = [
      ...fieldsOf(huber),
      ['__proto__', '3'],
      ['constructor', '3'],
      ['__proto__[polluted]', 'true'],
      ['profile.__proto__', '3'],
    ]
    expect(read(fields)).toEqual(read(fieldsOf(huber)))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('an empty form names everything that it lacks', () => {
    expect(problems([])).toEqual(['form: missing', 'technologies: missing'])
  })
})

function valueFor(name: string): string {
  return { form: 'quick', industry: 'crafts', size: '1-9' }[name] ?? '3'
}
