import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { LOCALES } from '../../../i18n/locales'
import { checkQuestionnaire, checkQuickForm, checkWording } from '../../../lib/questionnaire/check-edition'
import type { EditionWording } from '../../../lib/questionnaire/wording'
import { parseResponseSet } from '../../../lib/responses/schema'

const FOLDER = join(import.meta.dirname, '../../../content/2026-1')
const languages = readdirSync(FOLDER).filter((file) => /^[a-z]{2}\.ts$/.test(file))

test('the structure is sound', () => {
  expect([...checkQuestionnaire(questionnaire), ...checkQuickForm(questionnaire)]).toEqual([])
})

test('every language of the site has its wording', () => {
  expect(languages).toEqual(LOCALES.map((locale) => `${locale}.ts`))
})

describe.each(languages)('the wording %s', (file) => {
  test('fits the structure, item by item, within all limits', async () => {
    const { wording } = (await import(join(FOLDER, file))) as { wording: EditionWording }
    expect(checkWording(questionnaire, wording)).toEqual([])
  })
})

test('the worked example is a finished response set', () => {
  expect(parseResponseSet(questionnaire, workedExample, '2026-11-22').ok).toBe(true)
})
