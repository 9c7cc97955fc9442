import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CURRENT_EDITION } from '../../content/editions'
import { FACTS } from '../../content/facts/facts'
import { LOCALES } from '../../i18n/locales'
import type { FactWording } from '../../lib/questionnaire/fact'
import { berlinDay, dayNumber } from '../../lib/responses/day'

/** The table of the facts, retyped from the specification: id, technology, item, review after, grade. */
const SPECIFIED = `
ai-literacy          ai          ai-rules                 2026-12-31  V2
ai-high-risk         ai          ai-rules                 2027-06-30  V2
ai-service-desk      ai          ai-rules                 2027-06-30  V2
ai-use-2025          ai          review-ai                2027-03-31  V1
blockchain-edpb      blockchain  blockchain-rules         2027-03-31  V2
blockchain-passport  blockchain  blockchain-proof-demand  2027-02-18  V2
bitcoin-vat          bitcoin     bitcoin-bookkeeping      2027-12-31  V1
bitcoin-vat-base     bitcoin     bitcoin-bookkeeping      2027-12-31  V2
bitcoin-records      bitcoin     bitcoin-bookkeeping      2027-12-31  V2
bitcoin-holders      bitcoin     bitcoin-demand           2027-06-30  V2
e-invoice            all         resources-relief         2027-01-01  V2
research-allowance   all         resources-relief         2027-12-31  V1
bafa-consulting      all         resources-time           2026-12-31  V2
go-digital           all         resources-relief         none        V1
mittelstand-digital  all         cooperation-practice     2027-03-31  V2`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

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
    fact.reviewAfter ?? 'none',
    fact.grade,
  ])
  expect(rows).toEqual(SPECIFIED)
})

test('no two facts share an id', () => {
  expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length)
})

describe.each(FACTS)('the fact $id', ({ id, technology, item, checkedOn, reviewAfter, grade }) => {
  test('stands beside an item that its technology asks', () => {
    const asked = CURRENT_EDITION.items.find((candidate) => candidate.id === item)
    expect(asked, `the edition has no item "${item}"`).toBeDefined()
    expect([technology, 'all']).toContain(asked?.technology)
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
  const load = async () =>
    ((await import(join(FOLDER, file))) as { facts: Readonly<Record<string, FactWording>> }).facts

  test('has every fact and no other', async () => {
    expect(Object.keys(await load())).toEqual(FACTS.map(({ id }) => id))
  })

  test('says something and names its source', async () => {
    for (const [id, { text, source }] of Object.entries(await load())) {
      expect(text.trim(), id).toMatch(/\S.*\.$/s)
      expect(source.trim(), id).not.toBe('')
      expect(text, id).not.toMatch(NOT_TO_BE_SHOWN)
    }
  })
})

test('facts that are overdue for review are listed, and fail nothing', () => {
  const today = berlinDay(new Date())
  const overdue = FACTS.filter(({ reviewAfter }) => reviewAfter !== null && reviewAfter < today)
  for (const { id, reviewAfter } of overdue)
    console.warn(`Fact "${id}" was due for review on ${reviewAfter}.`)
})
