import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { type NamedResult, UNNAMED } from '../../../lib/collection/collection'
import { areUnlabelled, firmsOf } from '../../../lib/collection/firms'
import { rememberComparisons } from '../../../lib/comparing/comparison'
import { type FirmMovement, firmMovements, type ResultPair } from '../../../lib/comparing/pairs'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { Day } from '../../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../../lib/report/report'
import { DAYS, dayFromNumber } from '../../../lib/responses/day'
import { publicReport } from '../../../lib/scoring/scored-result'
import { answering, cordes, gerlach, kraft, type Persona, reportOf, responseSetOf } from '../personas'

const named = (number: number, label: string, persona: Persona, day: Day): NamedResult => ({
  code: `code-${number}`,
  number,
  naming: { ...UNNAMED, label },
  questionnaire,
  report: reportOf(persona, day),
})
const numbers = (pairs: readonly ResultPair[]) =>
  pairs.map(({ before, after }) => [before.number, after.number])
/** Every pair of neighbours, firm by firm. */
const stepsIn = (movements: readonly FirmMovement[]) =>
  movements.flatMap(({ span, steps }) => (steps.length > 0 ? steps : [span]))
const spansIn = (movements: readonly FirmMovement[]) => movements.map(({ span }) => span)
const groups = (results: readonly NamedResult[], isOneFirm = areUnlabelled(results)) =>
  firmsOf(results, isOneFirm).firms.map(({ results: ofOne }) => ofOne.map(({ number }) => number))

describe('which results belong to one firm', () => {
  const at = (number: number, label: string) => named(number, label, gerlach, dayFromNumber(number))

  test('those of one label, whatever its case, the blanks around it and how its umlaut was typed', () => {
    const labels = ['Müller', 'Kraft', ' MÜLLER ', 'Mu\u0308ller', 'Müller GmbH']
    expect(groups(labels.map((label, place) => at(place + 1, label)))).toEqual([[1, 3, 4], [2], [5]])
  })

  test('all of them where none has a label, blanks being none', () => {
    const bare = [at(1, ''), at(2, '  '), at(3, '')]
    expect(areUnlabelled(bare)).toBe(true)
    expect(firmsOf(bare, true)).toEqual({ firms: [{ results: bare }], unlabelled: 0 })
  })

  test('beside labelled ones, those without a label belong to nobody and are counted', () => {
    const mixed = [at(1, ''), at(2, 'Kraft'), at(3, ''), at(4, 'Kraft')]
    expect(areUnlabelled(mixed)).toBe(false)
    expect(groups(mixed)).toEqual([[2, 4]])
    expect(firmsOf(mixed, false).unlabelled).toBe(2)
  })

  test('of labelled ones that a filter holds back, the rest is not one firm', () => {
    expect(firmsOf([at(1, ''), at(3, '')], false)).toEqual({ firms: [], unlabelled: 2 })
  })

  test('by day, and within one day by number, in whatever order they come', () => {
    const late = named(1, '', gerlach, '2026-03-01')
    const [one, other] = [named(2, '', gerlach, '2026-02-01'), named(3, '', gerlach, '2026-02-01')]
    expect(groups([other, late, one])).toEqual([[2, 3, 1]])
  })
})

describe('pairs', () => {
  const worse = answering(gerlach, { 'ai-use-case': 0, 'blockchain-shared-record': 0 })
  const better = answering(gerlach, { 'customers-top-five': 4 })
  const unclear = answering(gerlach, { 'customers-findings-used': 'unknown' })

  test('the first result of a firm with its last, and where others lie between, each with the one before it', () => {
    const { firms } = firmsOf(
      [
        named(1, 'Gerlach', gerlach, '2024-05-01'),
        named(2, 'Kraft', kraft, '2024-06-01'),
        named(3, 'Gerlach', gerlach, '2025-05-01'),
        named(4, 'Kraft', kraft, '2025-06-01'),
        named(5, 'Gerlach', gerlach, '2026-05-01'),
      ],
      false,
    )
    const movements = firmMovements(firms)
    expect(numbers(spansIn(movements))).toEqual([
      [1, 5],
      [2, 4],
    ])
    expect(movements.map(({ steps }) => numbers(steps))).toEqual([
      [
        [1, 3],
        [3, 5],
      ],
      [],
    ])
  })

  test('most changed verdicts first, then the later day, then the points that moved, then the rest', () => {
    const firm = (label: string, from: number, day: Day, before: Persona, after: Persona) => [
      named(from, label, before, '2025-01-01'),
      named(from + 1, label, after, day),
    ]
    const oneVerdict = answering(gerlach, { 'bitcoin-demand': 0 })
    const { firms } = firmsOf(
      [
        firm('nothing', 1, '2026-09-01', gerlach, gerlach),
        firm('only unclear', 5, '2026-09-01', gerlach, unclear),
        firm('points', 7, '2026-09-01', gerlach, better),
        firm('one verdict', 9, '2026-02-01', gerlach, oneVerdict),
        firm('one verdict later', 11, '2026-03-01', gerlach, oneVerdict),
        firm('two verdicts', 13, '2026-01-02', gerlach, worse),
      ].flat(),
      false,
    )
    const pairs = spansIn(firmMovements(firms))
    expect(
      pairs.map(({ after, changedVerdicts, outcome }) => [after.naming.label, changedVerdicts, outcome]),
    ).toEqual([
      ['two verdicts', 2, 'changed'],
      ['one verdict later', 1, 'changed'],
      ['one verdict', 1, 'changed'],
      ['points', 0, 'changed'],
      ['only unclear', 0, 'changed'],
      ['nothing', 0, 'same'],
    ])
  })

  test('what rests on open answers alone counts no points', () => {
    const [pair] = spansIn(
      firmMovements([
        { results: [named(1, '', gerlach, '2025-01-01'), named(2, '', unclear, '2026-01-01')] },
      ]),
    )
    expect(pair).toMatchObject({ movedPoints: 0, outcome: 'changed' })
  })

  test('without a common technology and without answers there is nothing to compare', () => {
    const bare = (result: NamedResult): NamedResult => ({
      ...result,
      report: publicReport(reportOnAnswers(questionnaire, responseSetOf(kraft))),
    })
    const asked = askedItems(questionnaire, cordes.form, ['ai']).map(({ id }) => [id, cordes.responses[id]])
    const ai: Persona = { ...cordes, technologies: ['ai'], responses: Object.fromEntries(asked) }
    const [pair] = spansIn(
      firmMovements([{ results: [bare(named(1, '', kraft, '2025-01-01')), named(2, '', ai, '2026-01-01')] }]),
    )
    expect(pair).toMatchObject({ changedVerdicts: 0, movedPoints: 0, outcome: 'apart' })
  })
})

describe('laws', () => {
  const anyResults = fc
    .array(
      fc.record({
        label: fc.constantFrom('', 'Kraft', 'kraft ', 'Gerlach', 'Cordes'),
        persona: fc.constantFrom(gerlach, kraft, cordes, answering(gerlach, { 'ai-use-case': 0 })),
        day: fc.nat({ max: DAYS - 1 }).map(dayFromNumber),
      }),
      { maxLength: 12 },
    )
    .map((drawn) => drawn.map(({ label, persona, day }, place) => named(place + 1, label, persona, day)))
  const key = ({ naming }: NamedResult) => naming.label.trim().toLowerCase()
  const firms = (results: readonly NamedResult[]) => firmsOf(results, areUnlabelled(results)).firms

  test('each result of a firm except its first is the later one of exactly one pair, never across firms', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const isOneFirm = results.every((result) => key(result) === '')
        const firmOf = (result: NamedResult) => (isOneFirm ? 'all' : key(result))
        const pairs = stepsIn(firmMovements(firms(results)))
        for (const { before, after } of pairs) {
          expect(firmOf(before)).toBe(firmOf(after))
          expect(before.report.answeredOn <= after.report.answeredOn).toBe(true)
        }
        const afters = pairs.map(({ after }) => after.number)
        expect(new Set(afters).size).toBe(afters.length)
        const known = results.filter((result) => firmOf(result) !== '')
        expect(afters).toHaveLength(known.length - new Set(known.map(firmOf)).size)
      }),
    )
  })

  test('the order in which results come changes nothing', () => {
    fc.assert(
      fc.property(
        anyResults.chain((results) =>
          fc.tuple(fc.constant(results), fc.shuffledSubarray([...results], { minLength: results.length })),
        ),
        ([results, shuffled]) => {
          const pairs = (of: typeof results) => {
            const movements = firmMovements(firms(of))
            return [numbers(stepsIn(movements)), numbers(spansIn(movements))]
          }
          expect(pairs(shuffled)).toEqual(pairs(results))
        },
      ),
    )
  })

  test('every result is in one firm or counted as unlabelled', () => {
    fc.assert(
      fc.property(anyResults, fc.boolean(), (results, isOneFirm) => {
        const { firms: found, unlabelled } = firmsOf(results, isOneFirm)
        expect(found.flatMap((firm) => firm.results).length + unlabelled).toBe(results.length)
        expect(found.every((firm) => firm.results.length > 0)).toBe(true)
      }),
    )
  })

  test('compared with a memory, also a second time and under other names, pairs are the same', () => {
    const compare = rememberComparisons()
    fc.assert(
      fc.property(anyResults, (results) => {
        const expected = firmMovements(firms(results))
        expect(firmMovements(firms(results), compare)).toEqual(expected)
        const renamed = results.map((result) => ({ ...result, naming: { ...result.naming, label: '' } }))
        expect(firmMovements(firms(renamed), compare)).toEqual(firmMovements(firms(renamed)))
        expect(firmMovements(firms(results), compare)).toEqual(expected)
      }),
    )
  })
})
