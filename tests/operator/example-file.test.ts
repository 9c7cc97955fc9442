import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOperator } from '../../app/operator/read-operator'
import { LOCALES } from '../../i18n/locales'
import { KEYS } from '../../lib/operator/faults'
import { LEGAL_DETAILS } from '../../lib/operator/operator'

const FOLDER = join(import.meta.dirname, '../../docs/operation')

test('the example that operators begin with holds, and fills every legal page', () => {
  const reading = readOperator({ PASSGENAU_CONFIG: 'passgenau.config.example.json' }, LOCALES, FOLDER)
  const { operator } = reading.ok ? reading : { operator: null }
  expect(operator).not.toBeNull()
  expect(LEGAL_DETAILS.filter((key) => operator?.[key] === null)).toEqual([])
})

test('the page for operators explains every key, and none that there is not', () => {
  const page = readFileSync(join(FOLDER, 'operator.md'), 'utf8')
  const explained = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)
  expect(explained.toSorted()).toEqual([...KEYS['']].toSorted())
})
