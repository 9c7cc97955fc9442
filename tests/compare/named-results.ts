import { wording } from '../../content/2026-1/de'
import { questionnaire } from '../../content/2026-1/structure'
import { encodeAnswers } from '../../lib/codes/answer-code'
import { knownCodes } from '../../lib/codes/known-codes'
import { encodeScores } from '../../lib/codes/score-code'
import { type NamedResult, type Naming, UNNAMED } from '../../lib/collection/collection'
import { reportOnAnswers } from '../../lib/report/report'
import { publicReport, scoredAnswers } from '../../lib/scoring/scored-result'
import type { TableSources } from '../../lib/tables/table'
import messages from '../../messages/de.json'
import english from '../../messages/en.json'
import { type Persona, responseSetOf } from '../lib/personas'

const { legend, ...words } = messages.compare.tables

export const sources: TableSources = {
  words: { ...words, legend: Object.values(legend) },
  wordings: { '2026-1': wording },
  address: 'https://passgenau.example/results/',
  writtenOn: '2026-11-24',
  formatLocale: 'de',
}

const { legend: englishLegend, ...englishWords } = english.compare.tables

export const englishSources: TableSources = {
  ...sources,
  words: { ...englishWords, legend: Object.values(englishLegend) },
  formatLocale: 'en-GB',
}

export const KNOWN = knownCodes([questionnaire])

export function named(
  persona: Persona,
  number: number,
  naming: Partial<Naming> = {},
  answeredOn = '2026-11-22',
): NamedResult {
  const responseSet = responseSetOf(persona, answeredOn)
  return {
    code: encodeAnswers(questionnaire, responseSet),
    number,
    naming: { ...UNNAMED, ...naming },
    questionnaire,
    report: scoredAnswers(questionnaire, responseSet),
  }
}

/** The same as a result whose link brings no answers along. */
export function namedScores(persona: Persona, number: number, naming: Partial<Naming> = {}): NamedResult {
  const report = publicReport(reportOnAnswers(questionnaire, responseSetOf(persona)))
  const code = encodeScores(questionnaire, report)
  return { code, number, naming: { ...UNNAMED, ...naming }, questionnaire, report }
}

/** What people, and people who mean harm, write into a field for a name. */
export const HOSTILE = [
  '=HYPERLINK("https://evil.example";"Klick")',
  '+1',
  '-2+3',
  '@SUM(1)',
  "'=1",
  "'s Hertogenbosch",
  'Meier "Holz" GmbH',
  'Müller; Söhne, KG',
  'zwei\nZeilen',
  '<script>alert(1)</script>',
  '\u202egro.elpmaxe',
  'Bäckerei 🥨 Ehlers',
  '\tTab',
  ' Leerzeichen ',
  '_x0041_',
  '1.2.2026',
  '007',
  'Anlage2026',
  '__proto__',
]
