import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { answeredOn, disagreementsOn, widest } from '../../../lib/comparing/disagreement'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import { isLevel, type Questionnaire, RESPONSES, type Response } from '../../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport, scoredAnswers } from '../../../lib/scoring/scored-result'
import { FEWEST_SUMMARISED } from '../../../lib/statistics/summary'
import {
  albrecht,
  answering,
  brandt,
  cordes,
  dorn,
  huber,
  kraft,
  type Persona,
  responseSetOf,
} from '../personas'
import { anyResponseSet, anyTechnology } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

const BASIS = { edition: '2026-1', form: 'quick' } as const

const compared = (name: string, responseSet: ResponseSet, edition: Questionnaire = questionnaire) => ({
  name,
  questionnaire: edition,
  report: scoredAnswers(edition, responseSet),
})
const firm = (persona: Persona) => compared(persona.name, responseSetOf(persona))
const bare = (persona: Persona) => ({
  name: `${persona.name}, without answers`,
  questionnaire,
  report: publicReport(reportOnAnswers(questionnaire, responseSetOf(persona))),
})
const elsewhere = compared(
  'another edition',
  {
    ...responseSetOf(albrecht),
    edition: syntheticEdition.edition,
    responses: Object.fromEntries(syntheticEdition.items.map(({ id }) => [id, 2])),
  },
  syntheticEdition,
)

type Group = readonly (ReturnType<typeof firm> | ReturnType<typeof bare>)[]

/** The joinery Brandt, the machine builder Albrecht and others at one table, and what they say about one item. */
const table = (group: Group, item: string) => {
  const found = disagreementsOn(BASIS, group, 'ai').find((one) => one.item.id === item)
  if (!found) throw new Error(`"${item}" was asked of nobody.`)
  const { said, spread } = found
  return {
    said: Object.fromEntries(
      said.map(({ response, results }) => [response, results.map(({ name }) => name)]),
    ),
    n: spread.n,
    notAsked: spread.counts.notAsked,
    agreement: spread.summary?.agreement ?? null,
    unknown: spread.unknownShare,
  }
}

describe('six firms at one table', () => {
  const GROUP: Group = [
    firm(albrecht),
    firm(brandt),
    firm(cordes),
    firm(dorn),
    firm(huber),
    firm(kraft),
    bare(albrecht),
    elsewhere,
  ]

  test('only those with answers from this edition say something', () =>
    expect(answeredOn(BASIS, GROUP).map(({ name }) => name)).toEqual([
      'Maschinenbau Albrecht',
      'Tischlerei Brandt',
      'Weinhandel Cordes',
      'Planungsbüro Dorn',
      'Gasthof Huber',
      'Versandhaus Kraft',
    ]))

  test.each([
    {
      rule: 'an item for all technologies counts for whoever chose another technology, too',
      item: 'customers-top-five',
      expected: {
        said: {
          0: ['Tischlerei Brandt'],
          1: ['Versandhaus Kraft'],
          3: ['Weinhandel Cordes', 'Planungsbüro Dorn', 'Gasthof Huber'],
          4: ['Maschinenbau Albrecht'],
        },
        n: 6,
        notAsked: 0,
        // On the smaller side 1, 2, 2, 1 of 6; D = 2 · 6/6 / 4.
        agreement: 0.5,
        unknown: 0,
      },
    },
    {
      rule: 'a full-form item counts for those who filled in the full form and chose the technology',
      item: 'ai-rules',
      expected: {
        said: {
          0: ['Tischlerei Brandt'],
          3: ['Planungsbüro Dorn'],
          4: ['Maschinenbau Albrecht'],
          unknown: ['Weinhandel Cordes'],
        },
        n: 3,
        notAsked: 2,
        agreement: 1 / 3,
        unknown: 0.25,
      },
    },
    {
      rule: 'what is no level stands beside the levels and moves no agreement',
      item: 'ideas-prototype',
      expected: {
        said: {
          0: ['Tischlerei Brandt'],
          4: ['Maschinenbau Albrecht', 'Versandhaus Kraft'],
          unknown: ['Weinhandel Cordes'],
          'not-applicable': ['Planungsbüro Dorn'],
        },
        n: 3,
        notAsked: 1,
        agreement: 1 / 3,
        unknown: 0.25,
      },
    },
  ])('$rule: $item', ({ item, expected }) => expect(table(GROUP, item)).toEqual(expected))

  test('a technology that nobody was asked about leaves the items for all', () => {
    const bitcoinOnly = [firm(kraft)]
    expect(disagreementsOn(BASIS, bitcoinOnly, 'ai').map(({ item }) => item.technology)).toEqual(
      questionnaire.items
        .filter(({ technology }) => technology === 'all')
        .map(({ technology }) => technology),
    )
    expect(disagreementsOn(BASIS, [bare(kraft), elsewhere], 'ai')).toEqual([])
  })
})

describe('four people of one joinery', () => {
  const people = ['Anna', 'Bernd', 'Clara', 'Dieter'] as const
  /** All else is at level 0. */
  const SAY: Readonly<Record<string, readonly [Response, Response, Response, Response]>> = {
    'ai-rules': [0, 4, 0, 4],
    'customers-top-five': [1, 1, 3, 3],
    'ai-reach': [0, 0, 2, 2],
    'ai-process': [0, 1, 4, 'unknown'],
    'cooperation-ai': [1, 'unknown', 'unknown', 0],
    'ideas-prototype': [3, 'not-applicable', 'not-applicable', 1],
    'ai-data': [4, 'unknown', 'not-applicable', 'unknown'],
  }
  const group = people.map((name, place) =>
    firm({
      ...answering(
        brandt,
        Object.fromEntries(Object.entries(SAY).map(([id, responses]) => [id, responses[place] ?? 0])),
      ),
      name,
    }),
  )
  const found = disagreementsOn(BASIS, group, 'ai')
  const ids = (list: typeof found) => list.map(({ item }) => item.id)

  test('the widest come first, of equal ones those that fewer know, then form order', () => {
    const said = found.filter(({ item }) => Object.hasOwn(SAY, item.id))
    expect(said.map(({ item, spread }) => [item.id, spread.summary?.agreement ?? null])).toEqual([
      ['ai-rules', 0],
      // At each of the four borders one of three is on the smaller side.
      ['ai-process', 1 / 3],
      ['customers-top-five', 0.5],
      ['ai-reach', 0.5],
      // Two levels are too few: last, that with the most "weiß nicht" first; one alone has no share.
      ['ai-data', null],
      ['cooperation-ai', null],
      ['ideas-prototype', null],
    ])
    expect(ids(found.slice(-3))).toEqual(['ai-data', 'cooperation-ai', 'ideas-prototype'])
  })

  test('on the agenda: no more than asked for, and nothing that all agree on', () => {
    expect(ids(widest(found, 3))).toEqual(['ai-rules', 'ai-process', 'customers-top-five'])
    expect(ids(widest(found, 9))).toEqual(['ai-rules', 'ai-process', 'customers-top-five', 'ai-reach'])
    expect(widest(disagreementsOn(BASIS, [firm(brandt), firm(brandt), firm(brandt)], 'ai'), 5)).toEqual([])
  })
})

describe('borders of a summary', () => {
  test.each([
    { people: FEWEST_SUMMARISED - 1, isSummarised: false },
    { people: FEWEST_SUMMARISED, isSummarised: true },
    { people: FEWEST_SUMMARISED + 1, isSummarised: true },
  ])('$people people with a level', ({ people, isSummarised }) => {
    const group = Array.from({ length: people }, (_, place) => firm(place === 0 ? albrecht : brandt))
    const found = disagreementsOn(BASIS, group, 'ai')
    expect(found.every(({ spread }) => (spread.summary !== null) === isSummarised)).toBe(true)
    expect(found.every(({ spread }) => spread.n === people)).toBe(true)
    expect(widest(found, 5)).toHaveLength(isSummarised ? 5 : 0)
  })
})

describe('laws of disagreement', () => {
  const anyGroup = fc
    .array(anyResponseSet(questionnaire), { maxLength: 12 })
    .map((sets) => sets.map((set, place) => compared(String(place), set)))

  test('every result is counted exactly once for every item, where it was given', () =>
    fc.assert(
      fc.property(anyGroup, anyTechnology, (group, technology) => {
        for (const { item, said, spread } of disagreementsOn(BASIS, group, technology)) {
          const names = said.flatMap(({ results }) => results.map(({ name }) => name))
          expect(new Set(names).size).toBe(names.length)
          expect(names.length + spread.counts.notAsked).toBe(group.length)
          expect(
            said.filter(({ response }) => isLevel(response)).flatMap(({ results }) => results),
          ).toHaveLength(spread.n)
          for (const { response, results } of said) {
            for (const { report } of results) expect(report.responseSet.responses[item.id]).toBe(response)
          }
        }
      }),
    ))

  test('an item is there once, if anybody was asked it, and never of another technology', () =>
    fc.assert(
      fc.property(anyGroup, anyTechnology, (group, technology) => {
        const ids = disagreementsOn(BASIS, group, technology).map(({ item }) => item.id)
        const wanted = askedItems(questionnaire, 'full', [technology]).filter((item) =>
          group.some(({ report }) => Object.hasOwn(report.responseSet.responses, item.id)),
        )
        expect(ids.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
      }),
    ))

  test('agreement never falls from one item to the next, and none is missing before one that is there', () =>
    fc.assert(
      fc.property(anyGroup, anyTechnology, (group, technology) => {
        const agreements = disagreementsOn(BASIS, group, technology).map(
          ({ spread }) => spread.summary?.agreement ?? Number.POSITIVE_INFINITY,
        )
        expect(agreements).toEqual(agreements.toSorted((a, b) => a - b))
      }),
    ))

  test('the order of the results changes nothing in the order of the items', () =>
    fc.assert(
      fc.property(anyGroup, anyTechnology, (group, technology) => {
        const ids = (one: typeof group) => disagreementsOn(BASIS, one, technology).map(({ item }) => item.id)
        expect(ids(group.toReversed())).toEqual(ids(group))
      }),
    ))

  test('results without answers or of another edition change nothing', () =>
    fc.assert(
      fc.property(anyGroup, anyTechnology, (group, technology) => {
        const more = [bare(albrecht), ...group, elsewhere]
        expect(disagreementsOn(BASIS, more, technology)).toEqual(disagreementsOn(BASIS, group, technology))
      }),
    ))
})

test('what a form offers and nothing else can be said', () =>
  expect(RESPONSES).toEqual([0, 1, 2, 3, 4, 'unknown', 'not-applicable']))
