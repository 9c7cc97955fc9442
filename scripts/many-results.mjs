import { readFileSync } from 'node:fs'
import './typescript-imports.mjs'

const { questionnaire } = await import('../content/2026-1/structure.ts')
const { wording } = await import('../content/2026-1/de.ts')
const { askedItems } = await import('../lib/instrument/asked-items.ts')
const { TECHNOLOGIES } = await import('../lib/instrument/vocabulary.ts')
const { encodeAnswers } = await import('../lib/codes/answer-code.ts')
const { scoredAnswers } = await import('../lib/report/report.ts')
const { collectionFile } = await import('../lib/collection/collection-file.ts')
const { namingsOf, numberResults, rememberNames } = await import('../lib/collection/name-results.ts')
const { flatTable } = await import('../lib/tables/result-tables.ts')
const { asCsv } = await import('../lib/tables/csv.ts')
const { dayFromNumber, dayNumber } = await import('../lib/responses/day.ts')
const { xlsxBlob } = await import('../app/compare/workbooks/write-workbook.ts')
const { drawResponses, repeatable } = await import('../tests/lib/random-responses.ts')

const GROUPS = 12
const LATEST = dayNumber('2026-11-20')
/** Days over which the results are spread, a few of them on each. */
const SPAN = 700
const ITEMS = askedItems(questionnaire, 'full', TECHNOLOGIES)

/**
 * Different answer codes of the full form about all technologies, each with a label and one of twelve groups. `perFirm`
 * results in a row have the same label, so that a firm can be followed.
 */
export function manyResults(count, perFirm = 1) {
  const random = repeatable(20261124)
  const seen = new Set()
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
function anotherResult(random, answeredOn, seen) {
  const responseSet = {
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
export async function asFiles(entries) {
  const { legend, ...words } = JSON.parse(readFileSync(new URL('../messages/de.json', import.meta.url)))
    .compare.tables
  const sources = {
    words: { ...words, legend: Object.values(legend) },
    wordings: { [questionnaire.edition]: wording },
    address: 'https://passgenau.example/results/',
    writtenOn: '2026-11-24',
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
  const file = (extension, mimeType, buffer) => ({ name: `viele.${extension}`, mimeType, buffer })
  return {
    json: file(
      'json',
      'application/json',
      Buffer.from(JSON.stringify(collectionFile({ title: '', entries, decisions: [] }))),
    ),
    csv: file('csv', 'text/csv', Buffer.from(asCsv(header, table.rows))),
    xlsx: file(
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      Buffer.from(await (await xlsxBlob([table])).arrayBuffer()),
    ),
  }
}
