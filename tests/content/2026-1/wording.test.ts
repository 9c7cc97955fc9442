import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { forbiddenWords } from '../../../content/forbidden-words'
import { LOCALES } from '../../../i18n/locales'
import { checkQuestionnaire, checkQuickForm } from '../../../lib/instrument/check-questionnaire'
import { checkWording } from '../../../lib/instrument/check-wording'
import type { FormId } from '../../../lib/instrument/vocabulary'
import type { EditionWording, ItemWording } from '../../../lib/instrument/wording'
import { parseResponseSet } from '../../../lib/responses/schema'

const FOLDER = join(import.meta.dirname, '../../../content/2026-1')
const languages = readdirSync(FOLDER).filter((file) => /^[a-z]{2}\.ts$/.test(file))

test('the structure is sound', () => {
  expect([...checkQuestionnaire(questionnaire), ...checkQuickForm(questionnaire)]).toEqual([])
})

test('every language of the site has its wording', () => {
  expect(languages).toEqual(LOCALES.map((locale) => `${locale}.ts`))
})

/**
 * A level is understood when it is read alone: it begins with none of these, by the language it is written in. Whole
 * first words in lower case: the four additions, and pronouns for something that another level names.
 */
const LEANING: Readonly<Record<string, RegExp>> = {
  'de.ts':
    /^(auch|dazu|zusätzlich|außerdem|er|sie|es|sein(e[mnrs]?)?|dies(e[mnrs]?)?|ihr(e[mnrs]?)?|damit|davon|dabei)$/u,
  'en.ts': /^(also|too|additionally|moreover|besides|it|its|he|she|they|their|this|that|these|those)$/u,
}
/** How long the form is to read: each item, and each form as a whole, stems and levels. English parts its words more often. */
const MOST_PER_ITEM = 75
const MOST_WORDS: Readonly<Record<string, Readonly<Record<FormId, number>>>> = {
  'de.ts': { quick: 600, full: 1800 },
  'en.ts': { quick: 740, full: 2100 },
}

/** Whatever stands between blanks and holds a letter or a digit. */
const wordsIn = ({ stem, levels }: ItemWording) =>
  [stem, ...levels].flatMap((text) => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word))).length

describe.each(languages)('the wording %s', (file) => {
  const read = async () => ((await import(join(FOLDER, file))) as { wording: EditionWording }).wording.items

  test(`no item has more than ${MOST_PER_ITEM} words to read`, async () => {
    const long = Object.entries(await read()).flatMap(([id, item]) =>
      wordsIn(item) > MOST_PER_ITEM ? [`${id}: ${wordsIn(item)} words`] : [],
    )
    expect(long).toEqual([])
  })

  test.each([
    ['quick', 12],
    ['full', 32],
  ] as const)('the %s form, of %i items, is short to read', async (form, count) => {
    const items = await read()
    const most = MOST_WORDS[file]?.[form] ?? expect.fail(`How long may the ${form} form in ${file} be?`)
    const counts = questionnaire.items.flatMap(({ id, quick }) => {
      const item = items[id]
      return (quick || form === 'full') && item ? [[id, wordsIn(item)] as const] : []
    })
    expect(counts).toHaveLength(count)
    const sum = counts.reduce((words, [, count]) => words + count, 0)
    expect(sum, counts.map(([id, count]) => `${id}: ${count}`).join(', ')).toBeLessThanOrEqual(most)
  })

  test('every level can be read alone: none leans on another one', async () => {
    const leaning = LEANING[file] ?? expect.fail(`Which words lean on another level in ${file}?`)
    const found = Object.entries(await read()).flatMap(([id, { levels }]) =>
      levels.flatMap((text, level) => {
        const [first = ''] = text.toLowerCase().match(/\p{L}+/u) ?? []
        return leaning.test(first) ? [`${id}, level ${level}: ${text}`] : []
      }),
    )
    expect(found).toEqual([])
  })

  test('fits the structure, item by item, within all limits', async () => {
    const { wording } = (await import(join(FOLDER, file))) as { wording: EditionWording }
    expect(checkWording(questionnaire, wording, forbiddenWords)).toEqual([])
  })
})

test('the worked example is a finished response set', () => {
  expect(parseResponseSet(questionnaire, workedExample, '2026-11-22').ok).toBe(true)
})
