import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEdition, readEditions } from '../../app/operator/read-editions'
import { wording as german } from '../../content/2026-1/de'
import { wording as english } from '../../content/2026-1/en'
import { questionnaire as edition2026 } from '../../content/2026-1/structure'
import { editionPreview, missingIn } from '../../lib/operator/edition-preview'
import { ownWording } from '../../lib/operator/own-edition'

/** The edition that docs/editions.md makes: what it takes from the released one, and what it says itself. */
const FILE = join(import.meta.dirname, '../../docs/editions/handwerk-2027.json')
const LOCALES = ['de', 'en']
const read = readEdition(FILE, LOCALES)
if (!read.ok) throw new Error('The example does not hold.')
const { questionnaire } = read
const wording = ownWording(read, 'de', german)
const OWN = ['customers-complaints', 'resources-training', 'ai-quotations', 'bitcoin-visitors']

test('its codes have one number and mark for ever: with another mark, links that are out would not open', () => {
  expect([questionnaire.edition, questionnaire.number, questionnaire.mark]).toEqual([
    'handwerk-2027',
    2001,
    'I210',
  ])
})

describe('what it does not write itself', () => {
  test('items stay what they are in the released edition, with all that they say', () => {
    const taken = questionnaire.items.filter(({ id }) => !OWN.includes(id))
    expect(taken).toHaveLength(29)
    for (const item of taken) {
      expect(item).toEqual(edition2026.items.find(({ id }) => id === item.id))
      expect(wording.items[item.id]).toEqual(german.items[item.id])
      expect(wording.examples[item.id]).toEqual(german.examples[item.id])
    }
  })

  test('names, verdicts and process do, too', () => {
    expect(wording.verdicts).toEqual(german.verdicts)
    expect(wording.process).toEqual(german.process)
    expect(wording.dimensions.integration).toEqual(german.dimensions.integration)
    expect(wording.technologies.ai).toEqual(german.technologies.ai)
    expect(questionnaire.process).toEqual(edition2026.process)
    expect(questionnaire.contradictions).toEqual(edition2026.contradictions)
  })
})

describe('what it writes itself', () => {
  test('items have their own marks, levels and examples, and come from no article', () => {
    expect(questionnaire.items.filter(({ id }) => OWN.includes(id)).map(({ id }) => id)).toEqual(OWN)
    expect(questionnaire.items.find(({ id }) => id === 'ai-quotations')).toMatchObject({
      ...{ dimension: 'integration', technology: 'ai', cumulative: true, gate: false, hurdleFloor: 1 },
    })
    expect(wording.items['ai-quotations']?.levels[1]).toBe('Alle Angebote liegen als Dateien vor.')
    expect(wording.items['ai-quotations']?.articleSection).toBeNull()
    expect(wording.examples['customers-complaints']?.crafts).toMatch(/^Ein Malerbetrieb/)
  })

  test('names replace those of the released edition, and what is not renamed stays', () => {
    expect(wording.dimensions.cooperation).toEqual({
      ...german.dimensions.cooperation,
      ...{ label: 'Netzwerk', hyphenated: 'Netzwerk' },
    })
    expect(ownWording(read, 'en', english).technologies.blockchain.inSentence).toBe('register')
    expect(wording.technologies.blockchain).toEqual({
      ...german.technologies.blockchain,
      ...{ label: 'Register', name: 'Gemeinsames Register' },
    })
  })
})

test('contradictions, and what is cheaper at a gate, go with the items that they are about', () => {
  const fewer = ownWording(
    {
      ...read,
      file: { ...read.file, items: read.file.items.filter((item) => item !== 'blockchain-neutral-party') },
      questionnaire: { ...questionnaire, contradictions: questionnaire.contradictions.slice(0, 1) },
    },
    'de',
    german,
  )
  expect(Object.keys(fewer.contradictions)).toEqual(['ai-in-use-without-problem'])
  expect(Object.keys(fewer.technologies.blockchain.notNow.insteadByGate)).toEqual([
    'blockchain-shared-record',
  ])
})

test('a place in the folder of the configuration is enough to find it', () => {
  const { editions, faults } = readEditions(['handwerk-2027.json'], join(FILE, '..'), LOCALES)
  expect(faults).toEqual([])
  expect(editions.map(({ location }) => location)).toEqual([FILE])
})

describe('the preview of a file that is still being written', () => {
  const text = readFileSync(FILE, 'utf8')
  const preview = (changed: string) => editionPreview(changed, LOCALES, edition2026, { de: german })

  test('shows each item with its levels and where it is from', () => {
    const { items } = preview(text)
    expect(items).toHaveLength(33)
    expect(items[0]).toMatchObject({
      id: 'customers-top-five',
      from: '2026-1',
      dimension: 'customer-analysis',
    })
    expect(items[0]?.texts['de']?.levels).toEqual(german.items['customers-top-five']?.levels)
    expect(items[1]).toMatchObject({ id: 'customers-complaints', from: null, marks: ['cumulative'] })
    expect(items[1]?.texts['en']?.levels).toHaveLength(5)
  })

  test.each(['', 'nichts', '[]', '{"items": 7}', '{"items": [null, 7, {"de": {"levels": 3}}]}'])(
    'shows what there is, whatever it is: %s',
    (broken) => expect(preview(broken).edition).toBe(''),
  )

  test('counts what each language lacks', () => {
    const faults = [
      { key: 'items[1].en', expected: 'required', details: {} },
      { key: 'items[2].en.why.text', expected: 'required', details: {} },
      { key: 'dimensions.resources.en.label', expected: 'missing', details: {} },
      { key: 'items[2].en.stem', expected: 'negated', details: {} },
      { key: 'number', expected: 'required', details: {} },
    ] as const
    expect([missingIn(faults, 'de'), missingIn(faults, 'en')]).toEqual([0, 3])
  })
})
