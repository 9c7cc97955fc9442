import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CURRENT_EDITION } from '../../content/editions'
import { FACTS } from '../../content/facts/facts'
import { YARDSTICKS } from '../../content/facts/yardsticks'
import { LOCALES } from '../../i18n/locales'
import { type FactWording, type Sourced, sourceAddress } from '../../lib/instrument/fact'
import { LEVELS } from '../../lib/instrument/vocabulary'
import { berlinDay, dayNumber } from '../../lib/responses/day'

/** The table of the facts: id, technology, item, levels, whether it is shown at "not now", review after, grade. */
const SPECIFIED = `
ai-literacy          ai          ai-rules                 0-3  no   2027-06-30  V1
ai-service-desk      ai          ai-rules                 0-2  no   2027-06-30  V2
ai-high-risk         ai          ai-rules                 0-2  no   2027-06-30  V1
ai-use-2025          ai          review-ai                0-2  no   2027-03-31  V1
blockchain-edpb      blockchain  blockchain-rules         0-2  no   2027-03-31  V2
blockchain-passport  blockchain  blockchain-proof-demand  2-4  yes  2027-02-18  V1
bitcoin-vat          bitcoin     bitcoin-bookkeeping      0-2  no   2027-12-31  V1
bitcoin-holders      bitcoin     bitcoin-demand           0-2  yes  2027-06-30  V2
e-invoice            all         resources-relief         0-2  no   2027-01-01  V1
research-allowance   all         resources-relief         0-2  no   2027-12-31  V1`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

/** Longer is not read beside a result; the no-break spaces count as spaces. */
const WORDS = 48

/** No more than this share may rest on a secondary source. */
const SECONDARY_SHARE = 1 / 3

/** What the specification forbids to show, because nobody could verify it. */
const NOT_TO_BE_SHOWN =
  /official-journal|amtsblatt|omnibus-|micar|licen[cs]e|lizenz|\bzim\b|successor|nachfolge/i

const FOLDER = join(import.meta.dirname, '../../content/facts')
const languages = readdirSync(FOLDER).filter((file) => /^[a-z]{2}\.ts$/.test(file))

test('the facts are those of the specification, in its order', () => {
  const rows = FACTS.map((fact) => [
    fact.id,
    fact.technology,
    fact.item,
    `${fact.levels.from}-${fact.levels.to}`,
    fact.shownAtNotNow ? 'yes' : 'no',
    fact.reviewAfter ?? 'none',
    fact.grade,
  ])
  expect(rows).toEqual(SPECIFIED)
})

test('no two facts share an id', () => {
  const all = [...FACTS, ...YARDSTICKS]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('at most one in three rests on a secondary source', () => {
  for (const some of [FACTS, YARDSTICKS]) {
    const secondary = some.filter(({ grade }) => grade === 'V2')
    expect(secondary.length).toBeLessThanOrEqual(some.length * SECONDARY_SHARE)
  }
})

describe.each(FACTS)('the fact $id', (fact) => {
  const { technology, item, levels } = fact

  test('stands beside an item that its technology asks', () => {
    const asked = CURRENT_EDITION.items.find((candidate) => candidate.id === item)
    expect(asked, `the edition has no item "${item}"`).toBeDefined()
    expect(asked?.technology).toBe(technology)
  })

  test('names its levels from low to high', () => {
    expect(LEVELS).toContain(levels.from)
    expect(LEVELS).toContain(levels.to)
    expect(levels.from).toBeLessThanOrEqual(levels.to)
  })
})

describe.each<Sourced>([...FACTS, ...YARDSTICKS])('$id', (fact) => {
  const { id, href, checkedOn, reviewAfter, grade } = fact

  test('can be looked up', () => {
    expect(new URL(href).protocol).toBe('https:')
    for (const language of LOCALES) {
      const address = sourceAddress(fact, language)
      expect(address).not.toMatch(/[{}]/)
      if (address !== href) expect(address.toLowerCase()).toMatch(new RegExp(`[=/]${language}(?:/|$)`))
    }
  })

  test('was checked on a real day, and is due for review on a later one', () => {
    const checked = dayNumber(checkedOn)
    expect(checked).not.toBeNull()
    if (reviewAfter !== null) expect(dayNumber(reviewAfter)).toBeGreaterThan(Number(checked))
  })

  test('was read somewhere, and may be shown', () => {
    expect(['V1', 'V2']).toContain(grade)
    expect(id).not.toMatch(NOT_TO_BE_SHOWN)
  })
})

test('every language of the site has the wording of the facts', () => {
  expect(languages).toEqual(LOCALES.map((locale) => `${locale}.ts`))
})

describe.each(languages)('the wording %s', (file) => {
  const load = async () => {
    const { facts, yardsticks } = (await import(join(FOLDER, file))) as Record<
      'facts' | 'yardsticks',
      Readonly<Record<string, FactWording>>
    >
    return { ...facts, ...yardsticks }
  }

  test('has every fact and no other', async () => {
    expect(Object.keys(await load())).toEqual([...FACTS, ...YARDSTICKS].map(({ id }) => id))
  })

  test('says something in a few words, and names its source with its year', async () => {
    for (const [id, { text, source }] of Object.entries(await load())) {
      expect(text.trim(), id).toMatch(/\S.*\.$/s)
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(WORDS)
      expect(source, id).toMatch(/\b20\d\d\b/)
      expect(text, id).not.toMatch(NOT_TO_BE_SHOWN)
    }
  })

  test('keeps a number on one line with its unit', async () => {
    for (const [id, { text }] of Object.entries(await load()))
      expect(text, id).not.toMatch(/\d (%|Euro|Millionen)|Millionen Euro/)
  })
})

test('facts that are overdue for review are listed, and fail nothing', () => {
  const today = berlinDay(new Date())
  const overdue = [...FACTS, ...YARDSTICKS].filter(
    ({ reviewAfter }) => reviewAfter !== null && reviewAfter < today,
  )
  for (const { id, reviewAfter } of overdue)
    console.warn(`Fact "${id}" was due for review on ${reviewAfter}.`)
})
