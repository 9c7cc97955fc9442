import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readOperator } from '../../app/operator/read-operator'
import { GROUNDS, LEAST_CONTRAST } from '../../lib/operator/accent'
import { operatorStepFor } from '../../lib/operator/operator'
import { WITHOUT_OPERATOR } from '../../lib/operator/variables'
import { colorsOf, contrast } from '../styles/tokens'

const folder = mkdtempSync(join(tmpdir(), 'passgenau-operator-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(file: object, env: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(folder, 'passgenau.config.json'), JSON.stringify(file))
  const reading = readOperator(env, ['de', 'en'], folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading
}

test('without a file everything is offered, under nobody’s name', () => {
  const { operator } = read({})
  expect(operator.technologies).toEqual(['ai', 'blockchain', 'bitcoin'])
  expect(operator.facts).toBe('on')
  expect(operator.frameAncestors).toBeNull()
  expect([operator.name, operator.imprint, operator.accent]).toEqual([null, null, null])
})

test('one text stands for every language, and each may have its own', () => {
  const { operator } = read({ imprint: 'Markt 1', hosting: { de: 'In Bonn', en: 'In Bonn, Germany' } })
  expect(operator.imprint).toEqual({ de: 'Markt 1', en: 'Markt 1' })
  expect(operator.hosting).toEqual({ de: 'In Bonn', en: 'In Bonn, Germany' })
})

test('a variable replaces its key: lists by commas, objects as JSON, an empty one not at all', () => {
  const { operator } = read(
    { name: 'IHK', technologies: ['bitcoin'], facts: 'off', hosting: 'In Bonn' },
    {
      PASSGENAU_TECHNOLOGIES: 'blockchain, ai',
      PASSGENAU_FACTS: '{"checkedBy": "Dr. Muster", "checkedOn": "2026-11-01"}',
      PASSGENAU_FRAME_ANCESTORS: 'https://ihk.example',
      PASSGENAU_HOSTING: '',
    },
  )
  expect(operator.technologies).toEqual(['ai', 'blockchain'])
  expect(operator.facts).toEqual({ checkedBy: 'Dr. Muster', checkedOn: '2026-11-01' })
  expect(operator.frameAncestors).toEqual(['https://ihk.example'])
  expect(operator.hosting?.['de']).toBe('In Bonn')
})

test('a build knows no operator, whatever is set or lies in the folder', () => {
  expect(read({ name: 'IHK' }, { PASSGENAU_FACTS: 'off', ...WITHOUT_OPERATOR }).operator).toEqual(
    read({}).operator,
  )
})

test('pages are fitted anew when a key or the picture behind it has changed, and else not', () => {
  const logo = (color: string) =>
    writeFileSync(join(folder, 'logo.svg'), `<svg viewBox="0 0 40 20"><rect fill="${color}"/></svg>`)
  logo('red')
  const file = { name: 'IHK', logo: 'logo.svg' }
  const first = read(file)
  expect(first.logo).toMatchObject({ type: 'image/svg+xml', ratio: 2 })
  expect(read(file).stamp).toBe(first.stamp)
  expect(read({ ...file, name: 'HWK' }).stamp).not.toBe(first.stamp)
  logo('blue')
  expect(read(file).stamp).not.toBe(first.stamp)
})

test('the grounds that a colour is checked against are those of the pages', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const { paper, sheet, 'sheet-2': chosen } = colorsOf(scheme)
    expect(GROUNDS[scheme]).toEqual([paper, sheet, chosen])
  }
})

test.each(['#7a1f5c', '#000000', '#0b5394', '#d40000'])(
  '%s passes, and has a lighter tone for dark pages',
  (color) => {
    const { accent } = read({ accent: color }).operator
    expect(accent?.light).toBe(color)
    for (const scheme of ['light', 'dark'] as const)
      for (const ground of GROUNDS[scheme])
        expect(contrast(accent?.[scheme] ?? '', ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
  },
)

test('a step is shown for its verdict and technology, up to its last day', () => {
  const step = {
    technology: 'ai',
    verdict: 'clarify',
    text: 'Rufen Sie an.',
    link: 'mailto:a@ihk.example',
  } as const
  const { operator } = read({ name: 'IHK', nextSteps: [{ ...step, until: '2027-01-31' }] })
  expect(operatorStepFor(operator, 'ai', 'clarify', '2027-01-31')?.text['en']).toBe('Rufen Sie an.')
  expect(operatorStepFor(operator, 'ai', 'clarify', '2027-02-01')).toBeNull()
  expect(operatorStepFor(operator, 'ai', 'not-now', '2027-01-01')).toBeNull()
  expect(operatorStepFor(operator, 'bitcoin', 'clarify', '2027-01-01')).toBeNull()
})
