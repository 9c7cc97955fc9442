import { expect, test } from 'vitest'
import { fieldsOfValues, valuesOfAnswers } from '../../app/assessment/filling/form-values'
import { submittedFields } from '../../app/assessment/filling/submitted-fields'
import { questionnaire } from '../../content/2026-1/structure'
import { fieldNames } from '../../lib/responses/field-names'
import { PERSONAS, responseSetOf } from '../lib/personas'

/** Node refuses a request whose headers have more than 16 kB together; the fields are the only long one. */
const MOST_BYTES = 8 * 1024
const names = fieldNames(questionnaire.items)

test.each(PERSONAS.map((persona) => [persona.name, persona] as const))(
  'all that %s sends is shown again',
  (_, persona) => {
    const fields = [
      ['edition', '2026-1'],
      ['scope', 'new'],
      ['form', persona.form],
      ...fieldsOfValues(valuesOfAnswers(responseSetOf(persona, '2026-11-22'))),
    ] as const
    const shown = new URLSearchParams(submittedFields(questionnaire, fields))
    expect([...shown].sort()).toEqual([...fields].map(([name, value]) => [name, value]).sort())
  },
)

test.each([
  ['long values', 'a'.repeat(110)],
  ['as long as they may be', 'a'.repeat(20)],
  ['signs that take three times the room in a form', '+'.repeat(110)],
  ['one of them', `${'a'.repeat(20)}+`],
  ['characters of four bytes', '😀'.repeat(50)],
  ['line breaks', 'a\r\nset-cookie: a=b'],
  ['NUL', '\0'],
  ['nothing', ''],
])('%s, in every field and many times over, stay short and plain', (_, value) => {
  const hostile = Array.from({ length: 10 }, () => names.map((name) => [name, value] as const)).flat()
  const header = submittedFields(questionnaire, hostile)
  expect(header.length).toBeLessThan(MOST_BYTES)
  expect(header).toMatch(/^[\x21-\x7e]*$/)
})

test('fields that the form does not have, and files, are left behind', () => {
  const fields = [
    ['token', 'x'],
    ['__proto__', '1'],
    ['ai-data', new File(['x'], 'x')],
  ] as const
  expect(submittedFields(questionnaire, fields)).toBe('ai-data=invalid')
})

test('a radio sent twice stays wrong, a box ticked twice stays ticked', () => {
  const fields = [
    ['ai-data', '1'],
    ['ai-data', '2'],
    ['technologies', 'ai'],
    ['technologies', 'ai'],
  ] as const
  expect(submittedFields(questionnaire, fields)).toBe('technologies=ai&ai-data=1&ai-data=2')
})
