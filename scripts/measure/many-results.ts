import { readFileSync } from 'node:fs'
import { xlsxBlob } from '../../app/compare/workbooks/write-workbook'
import { wording } from '../../content/2026-1/de'
import { questionnaire } from '../../content/2026-1/structure'
import { encodeAnswers } from '../../lib/codes/answer-code'
import { collectionFile } from '../../lib/collection/collection-file'
import { namingsOf, numberResults, rememberNames } from '../../lib/collection/name-results'
import { askedItems } from '../../lib/instrument/asked-items'
import type { ResponseSet } from '../../lib/instrument/response-set'
import { TECHNOLOGIES } from '../../lib/instrument/vocabulary'
import { dayFromNumber, dayNumber } from '../../lib/responses/day'
import { scoredAnswers } from '../../lib/scoring/scored-result'
import { asCsv } from '../../lib/tables/csv'
import { flatTable } from '../../lib/tables/result-tables'
import { drawResponses, repeatable } from '../../tests/lib/random-responses'

const GROUPS = 12
const LATEST = dayNumber('2026-11-20') ?? 0
/** Days over which the results are spread, a few of them on each. */
const SPAN = 700
const ITEMS = askedItems(questionnaire, 'full', TECHNOLOGIES)

export interface ManyResult {
  readonly code: string
  readonly responseSet: ResponseSet
  readonly label: string
  readonly group: string
  readonly note: string
}

/**
 * Different answer codes of the full form about all technologies, each with a label and one of twelve groups. `perFirm`
 * results in a row have the same label, so that a firm can be followed.
 */
export function manyResults(count: number, perFirm = 1): readonly ManyResult[] {
  const random = repeatable(20261124)
  const seen = new Set<string>()
  return Array.from({ length: count }, (_, place) => {
    const firm = Math.floor(place / perFirm) + 1
    const answeredOn = dayFromNumber(LATEST - SPAN + Math.floor((place * SPAN) / count))
    return {
      ...anotherResult(random, answeredOn, seen),
      label: `Betrieb ${String(firm).padStart(4, '0')}`,
      group: `Gruppe ${String((firm % GROUPS) + 1).padStart(2, '0')}`,
      note: '',
    }
  })
}

/** Drawn again while it has been seen: firms that lean far to one side may answer alike. */
function anotherResult(
  random: () => number,
  answeredOn: string,
  seen: Set<string>,
): Pick<ManyResult, 'code' | 'responseSet'> {
  const responseSet: ResponseSet = {
    edition: questionnaire.edition,
    form: 'full',
    technologies: TECHNOLOGIES,
    answeredOn,
    profile: {},
    responses: drawResponses(random, ITEMS),
  }
  const code = encodeAnswers(questionnaire, responseSet)
  if (seen.has(code)) return anotherResult(random, answeredOn, seen)
  seen.add(code)
  return { code, responseSet }
}

/** The same as files, written by what writes the downloads: `{ name, mimeType, buffer }` for each kind. */
export async function asFiles(entries: readonly ManyResult[]) {
  const { legend, ...words } = JSON.parse(
    readFileSync(new URL('../../messages/de.json', import.meta.url), 'utf8'),
  ).compare.tables
  const sources = {
    words: { ...words, legend: Object.values(legend) },
    wordings: { [questionnaire.edition]: wording },
    address: 'https://passgenau.example/results/',
    writtenOn: '2026-11-24',
    formatLocale: 'de',
  }
  const numbered = numberResults(
    entries.map(({ code, responseSet }) => ({
      code,
      questionnaire,
      report: scoredAnswers(questionnaire, responseSet),
    })),
  )
  const results = rememberNames()(numbered, namingsOf(entries))
  const table = flatTable(results, sources)
  const header = table.columns.map(({ name }) => name)
  const file = (extension: string, mimeType: string, buffer: Buffer) => ({
    name: `viele.${extension}`,
    mimeType,
    buffer,
  })
  return {
    json: file(
      'json',
      'application/json',
      Buffer.from(JSON.stringify(collectionFile({ title: '', entries, decisions: [] }))),
    ),
    csv: file('csv', 'text/csv', Buffer.from(asCsv(header, table.rows, 'de'))),
    xlsx: file(
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      Buffer.from(await (await xlsxBlob([table])).arrayBuffer()),
    ),
  }
}
