import { describe, expect, test } from 'vitest'
import { DIMENSIONS } from '../../../lib/instrument/vocabulary'
import { flatTable, resultTables } from '../../../lib/tables/result-tables'
import { named, namedScores, sources } from '../../compare/named-results'
import { albrecht, answering, ehlers, gerlach, huber, ilse, type Persona } from '../personas'

/** What tables show of results that do not say everything; section 5 and 6 of the instrument. */
const { columns } = sources.words
const { technologies, dimensions: dimensionWording } = sources.wordings['2026-1'] ?? expect.fail()
const AI = technologies.ai.label

/** Value, low and high of one figure about AI, in whole points. */
function figuresOf(firm: Persona, figure: string, make: typeof named = named) {
  const table = flatTable([make(firm, 1)], sources)
  const place = table.columns.findIndex(({ name }) => name === `${AI}: ${figure}`)
  expect(place).toBeGreaterThanOrEqual(0)
  return table.rows[0]?.slice(place, place + 3)
}
const MAKES = [
  ['with answers', named],
  ['without', namedScores],
] as const
const NONE = [null, null, null]

describe.each(MAKES)('an overview, %s', (_, make) => {
  // Everything else at 4; with nothing of the integration the readiness is 0, with the process at 1 it is
  // ∛(100 · 8.33 · 100) = 43.68.
  const nothing = answering(albrecht, { 'ai-process': 0, 'ai-data': 0, 'ai-rules': 0 })

  test.each<[string, Persona, readonly (number | null)[]]>([
    ['shows the readiness of the full form', gerlach, [18, 18, 18]],
    ['shows its range where too little is known for a value', ilse, [null, 0, 100]],
    ['shows none for "not now"', ehlers, NONE],
    ['shows none where it is 0', nothing, NONE],
    ['shows it from the next step on', answering(nothing, { 'ai-process': 1 }), [44, 44, 44]],
    ['shows none for the quick form', huber, NONE],
  ])('%s', (_, firm, expected) => expect(figuresOf(firm, columns.readiness, make)).toEqual(expected))

  test('leaves empty what the quick form does not ask about, and nothing else', () => {
    for (const id of DIMENSIONS) {
      const isLeftOut = id === 'cooperation' || id === 'technology-review'
      expect(figuresOf(huber, dimensionWording[id].label, make)).toEqual(isLeftOut ? NONE : [75, 75, 75])
    }
  })
})

test.each(MAKES)('a table of dimensions has rows for those that were asked about, %s', (_, make) => {
  const rowsOf = (firm: Persona) => {
    const [, table] = resultTables([make(firm, 1)], sources)
    const place = table.columns.findIndex(({ name }) => name === columns.dimension)
    return table.rows.map((row) => row[place])
  }
  const labels = DIMENSIONS.map((id) => dimensionWording[id].label)
  // Three technologies each.
  expect(rowsOf(gerlach)).toEqual([...labels, ...labels, ...labels])
  const quick = labels.filter(
    (_, place) => !['cooperation', 'technology-review'].includes(DIMENSIONS[place] ?? ''),
  )
  expect(rowsOf(huber)).toEqual([...quick, ...quick, ...quick])
})
