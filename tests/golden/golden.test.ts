import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { wording as wording2026 } from '../../content/2026-1/de'
import { wording as english2026 } from '../../content/2026-1/en'
import { questionnaire as edition2026 } from '../../content/2026-1/structure'
import { EDITIONS } from '../../content/editions'
import { LOCALES } from '../../i18n/locales'
import {
  FORMS,
  INDUSTRIES,
  type Item,
  type Questionnaire,
  SIZES,
  VERDICTS,
} from '../../lib/instrument/vocabulary'
import type { EditionWording, ItemWording } from '../../lib/instrument/wording'
import { TECHNOLOGY_CHOICES } from '../lib/random-responses'
import { changesOf, type Golden, type Present } from './changes'
import {
  changedEditions,
  fingerprint,
  freeze,
  missingFiles,
  readGolden,
  unfrozenEditions,
} from './golden-files'

vi.setConfig({ testTimeout: 120_000 })

/** Reliability catalogue, line 7: the golden codes of every released edition give the same result for ever. */
test('every released edition is frozen, and is what it was when it was released', async () => {
  const faults = [...(await changedEditions(EDITIONS)), ...(await unfrozenEditions(EDITIONS))]
  expect(faults.join('\n')).toBe('')
})

const golden = readGolden('2026-1')
/** The results of a few codes are enough to show what a change says; all 200 are checked above. */
const few: Golden = { ...golden, results: golden.results.slice(0, 12) }
const wording = { de: wording2026, en: english2026 }
const present: Present = { editions: [edition2026], wording, fingerprint }
const changes = (change: Partial<Present>) => changesOf(few, { ...present, ...change })

const withItems = (items: readonly Item[]): Partial<Present> => ({ editions: [{ ...edition2026, items }] })
const withItem = (id: string, marks: Partial<Item>) =>
  withItems(edition2026.items.map((item) => (item.id === id ? { ...item, ...marks } : item)))
const withWording = (changed: Partial<EditionWording>): Partial<Present> => ({
  wording: { ...wording, de: { ...wording2026, ...changed } },
})
function withItemWording(id: string, words: Partial<ItemWording>) {
  const item = wording2026.items[id]
  if (!item) throw new Error(`There is no item "${id}".`)
  return withWording({ items: { ...wording2026.items, [id]: { ...item, ...words } } })
}
const [first, second, ...others] = edition2026.items
if (!first || !second) throw new Error('2026-1 asks too little.')

describe('what may not change is told, item by item', () => {
  test('nothing has changed', () => expect(changes({})).toEqual([]))

  test.each<[string, Partial<Present>, RegExp]>([
    ['two items change places', withItems([second, first, ...others]), /order.*item 1 .*customers-top-five/],
    ['an item is dropped', withItems([first, ...others]), /"customers-findings-used" is no longer asked/],
    [
      'an item is added',
      withItems([...edition2026.items, { ...first, id: 'one-more' }]),
      /"one-more" is asked and was not/,
    ],
    ['a floor is lowered', withItem('ai-rules', { hurdleFloor: 2 }), /ai-rules\.hurdleFloor was 3 and is 2/],
    ['an item joins the quick form', withItem('ai-rules', { quick: true }), /ai-rules\.quick was false/],
    ['a gate is opened', withItem('ai-use-case', { gate: false }), /ai-use-case\.gate was true/],
    ['an item counts elsewhere', withItem('ai-data', { dimension: 'resources' }), /ai-data\.dimension/],
    [
      'a choice is added',
      withItem('ai-rules', { offersNotApplicable: true }),
      /ai-rules\.offersNotApplicable/,
    ],
    [
      'a border of the scoring is moved',
      { rules: { ...golden.structure.rules, fitBorder: 60 } },
      /rules\.fitBorder was 50 and is 60/,
    ],
    ['a stem is rewritten', withItemWording('ai-data', { stem: 'Wie viele Daten?' }), /items\.ai-data\.stem/],
    ['a help text is rewritten', withItemWording('ai-data', { help: 'Anders.' }), /items\.ai-data\.help/],
    [
      'a level is rewritten',
      withItemWording('ai-data', { levels: ['A.', 'B.', 'C.', 'D.', 'E.'] }),
      /items\.ai-data\.levels/,
    ],
    ['the examples are gone', withWording({ examples: {} }), /items\.customers-top-five\.examples/],
    [
      'a verdict gets another name',
      withWording({
        verdicts: {
          ...wording2026.verdicts,
          'not-now': { ...wording2026.verdicts['not-now'], label: 'Nein' },
        },
      }),
      /verdicts\.not-now\.label/,
    ],
    ['a language is gone', { wording: {} }, /wording in "de" is gone/],
    ['the edition is gone', { editions: [] }, /no edition .* "2026-1"/],
    [
      'the edition has another number in its codes',
      { editions: [{ ...edition2026, number: 7 }] },
      /code A01\w+ .* no longer opens/,
    ],
  ])('%s', (_, change, sentence) => {
    expect(changes(change).join('\n')).toMatch(sentence)
  })

  test('a change of the scoring shows in results, and only the first few are told one by one', () => {
    const closed = edition2026.items.map((item) => ({
      ...item,
      hurdleFloor: item.hurdleFloor && (4 as const),
    }))
    const told = changesOf(golden, { ...present, ...withItems(closed) }).filter((each) => /result/.test(each))
    expect(told).toHaveLength(6)
    expect(told[0]).toMatch(/^The result of A01\w+ \(.+\) has changed: .+ was .+ and is .+ now\./)
    expect(told.at(-1)).toMatch(/more of 200 results have changed/)
  })
})

describe('what cannot change an answer or a result may be corrected', () => {
  const { why } = wording2026.items['ai-data'] ?? {}
  test.each<[string, Partial<Present>]>([
    ['advice', withItemWording('ai-data', { actions: { 0: 'Anders.' } })],
    ['a short name', withItemWording('ai-data', { label: 'Anders' })],
    ['a source', why ? withItemWording('ai-data', { why: { ...why, text: 'Anders.' } }) : {}],
    ['names of industries', withWording({ industries: { ...wording2026.industries, crafts: 'Gewerk' } })],
    [
      'what a verdict means',
      withWording({
        verdicts: {
          ...wording2026.verdicts,
          'not-now': { ...wording2026.verdicts['not-now'], meaning: 'X.' },
        },
      }),
    ],
  ])('%s', (_, change) => {
    expect(changes(change)).toEqual([])
  })
})

describe('the golden codes', () => {
  type Frozen = {
    readonly answers: {
      readonly form: string
      readonly technologies: readonly string[]
      readonly profile: { readonly industry?: string; readonly size?: string }
      readonly responses: string
    }
    readonly results: Readonly<Record<string, { readonly verdict: string }>>
  }
  const cases = golden.results as unknown as readonly Frozen[]
  const answers = cases.map((each) => each.answers)

  test('are 200 different ones, for both forms and every choice of technologies', () => {
    expect(new Set(golden.results.map(({ code }) => code)).size).toBe(200)
    for (const form of FORMS) {
      for (const technologies of TECHNOLOGY_CHOICES) {
        expect(
          answers.filter((each) => each.form === form && each.technologies.join() === technologies.join())
            .length,
          `${form} ${technologies}`,
        ).toBeGreaterThan(5)
      }
    }
  })

  test('reach every verdict, every answer, every industry and every size', () => {
    // No dimension of 2026-1 can become not assessable.
    const verdicts = new Set(
      cases.flatMap(({ results }) => Object.values(results).map(({ verdict }) => verdict)),
    )
    expect(verdicts).toEqual(new Set(VERDICTS.filter((id) => id !== 'not-assessed')))
    expect(new Set(answers.flatMap(({ responses }) => [...responses]))).toEqual(new Set('01234?-'))
    expect(new Set(answers.flatMap(({ profile }) => profile.industry ?? []))).toEqual(new Set(INDUSTRIES))
    expect(new Set(answers.flatMap(({ profile }) => profile.size ?? []))).toEqual(new Set(SIZES))
  })
})

describe('freezing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-golden-'))
  beforeAll(async () => {
    await freeze(edition2026, folder)
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const changed: Questionnaire = { ...edition2026, items: [second, first, ...others] }

  test('writes what a new edition lacks, the same as lies here', () => {
    expect(readGolden('2026-1', folder)).toEqual(golden)
  })

  test('never writes again what is there', async () => {
    const before = readdirSync(join(folder, '2026-1')).length
    expect(await freeze(changed, folder)).toEqual([])
    expect(readdirSync(join(folder, '2026-1'))).toHaveLength(before)
    expect(readGolden('2026-1', folder)).toEqual(golden)
  })

  test('a released edition that has changed is told to become a new one', async () => {
    expect(await changedEditions([edition2026], folder)).toEqual([])
    const [sentence] = await changedEditions([changed], folder)
    expect(sentence).toMatch(/make a new edition/)
    expect(sentence).toMatch(/0006-editions/)
  })

  test('one that is gone, incomplete or not frozen is told as well', async () => {
    expect((await changedEditions([], folder)).join()).toMatch(/make a new edition/)
    const empty = mkdtempSync(join(tmpdir(), 'passgenau-golden-'))
    try {
      expect(await missingFiles(edition2026, empty)).toHaveLength(2 + LOCALES.length)
      expect((await unfrozenEditions([edition2026], empty)).join()).toMatch(/editions:freeze/)
      rmSync(join(folder, '2026-1', 'results.json'))
      expect((await changedEditions([edition2026], folder)).join()).toMatch(/incomplete/)
      writeFileSync(join(folder, '2026-1', 'results.json'), JSON.stringify(golden.results))
    } finally {
      rmSync(empty, { recursive: true })
    }
  })
})
