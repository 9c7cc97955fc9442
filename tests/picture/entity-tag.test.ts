import { expect, test } from 'vitest'
import { entityTag, namesTag } from '../../app/picture/entity-tag'

test('each picture has a tag of its own, the same each time', async () => {
  expect(await entityTag('de/square/A01')).toBe(await entityTag('de/square/A01'))
  expect(await entityTag('de/square/A01')).not.toBe(await entityTag('de/landscape/A01'))
  expect(await entityTag('de/square/A01')).toMatch(/^"[\w-]{22}"$/)
})

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b",W/"a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  ['', false],
  [null, false],
])('If-None-Match: %s', (header, isNamed) => {
  expect(namesTag(header, '"a"')).toBe(isNamed)
})
