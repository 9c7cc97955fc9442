import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { Responses } from '../../../lib/instrument/response-set'
import {
  DIMENSIONS,
  FORMS,
  type FormId,
  type Questionnaire,
  TECHNOLOGIES,
  type TechnologyId,
  VERDICTS,
} from '../../../lib/instrument/vocabulary'
import { scoreTechnology } from '../../../lib/scoring/score'
import { drawAnyResponses, drawMarks } from '../advice/lopsided-responses'
import { type Figure, type IndependentScore, independentScore } from '../independent-scoring'
import { repeatable, TECHNOLOGY_CHOICES } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

vi.setConfig({ testTimeout: 60_000 })

const FIGURES = ['value', 'low', 'high'] as const

/** What the two readings say differently, or nothing. */
function differences(ours: ReturnType<typeof scoreTechnology>, theirs: IndependentScore): readonly string[] {
  const figures: [string, Figure, Figure | undefined][] = [
    ['readiness', theirs.readiness, ours.readiness],
    ['fit', theirs.fit, ours.fit],
    ['foundation', theirs.foundation, ours.foundation],
    ...DIMENSIONS.map((id): [string, Figure, Figure | undefined] => [
      id,
      theirs.dimensions[id],
      ours.dimensions.find((entry) => entry.id === id),
    ]),
  ]
  return [
    ...(ours.verdict === theirs.verdict ? [] : ['verdict']),
    ...(JSON.stringify(ours.reasons) === JSON.stringify(theirs.reasons) ? [] : ['reasons']),
    ...figures.filter(([, expected, found]) => !found || !agree(expected, found)).map(([name]) => name),
    ...(ours.dimensions.map(({ id }) => id).join() === DIMENSIONS.join() ? [] : ['order of the dimensions']),
  ]
}

function agree(one: Figure, other: Figure): boolean {
  return FIGURES.every((key) => {
    const [a, b] = [one[key], other[key]]
    return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9
  })
}

/** Throws, with the answers, where the two readings differ. */
function compare(
  questionnaire: Questionnaire,
  form: FormId,
  technology: TechnologyId,
  responses: Responses,
): IndependentScore {
  const ours = scoreTechnology(questionnaire, form, technology, responses)
  const theirs = independentScore(questionnaire, form, technology, responses)
  const different = differences(ours, theirs)
  if (different.length > 0) {
    expect({ form, technology, responses, ...ours }, `differs in ${different}`).toEqual({
      form,
      technology,
      responses,
      ...theirs,
    })
    throw new Error(`The two readings differ in ${different}.`)
  }
  return theirs
}

/** 40,000 respondents in all, each with every answer that was asked for and no other. */
describe.each<[string, Questionnaire, number]>([
  ['2026-1', edition2026, 14_000],
  ['the synthetic edition', syntheticEdition, 6000],
])('a second, independent reading of the specification agrees on %s', (_, questionnaire, respondents) => {
  test.each(FORMS)(`in the %s form, ${respondents} respondents, every set of technologies`, (form) => {
    const random = repeatable(form === 'full' ? 20261 : 20262)
    const verdicts = new Map<string, number>()
    const kinds = new Map<string, number>()
    for (let count = 0; count < respondents; count += 1) {
      const technologies = TECHNOLOGY_CHOICES[count % TECHNOLOGY_CHOICES.length] ?? []
      const responses = drawAnyResponses(random, askedItems(questionnaire, form, technologies))
      for (const technology of technologies) {
        const { verdict, reasons } = compare(questionnaire, form, technology, responses)
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
        const kind = `${verdict} by ${reasons[0]?.kind ?? 'nothing'}`
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      }
    }
    const possible = VERDICTS.filter(
      (verdict) =>
        (verdict !== 'fits-now' || form === 'full') &&
        (verdict !== 'not-assessed' || questionnaire === syntheticEdition),
    )
    expect([...verdicts.keys()].sort(), 'every verdict that can occur did occur').toEqual(
      [...possible].sort(),
    )
    for (const kind of [
      'not-now by gate',
      'not-now by dimension',
      'clarify by dimension',
      'clarify by gate',
      'clarify by hurdle',
      'fits-with-preparation by dimension',
      'fits-with-preparation by hurdle',
    ])
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(respondents / 200)
  })
})

test('… and on 150 editions whose marks stand elsewhere, 3,600 response sets', () => {
  const random = repeatable(20263)
  for (let count = 0; count < 150; count += 1) {
    const drawn = drawMarks(random, count % 2 === 0 ? edition2026 : syntheticEdition)
    for (const form of FORMS) {
      for (let set = 0; set < 4; set += 1) {
        const responses = drawAnyResponses(random, drawn.items)
        for (const technology of TECHNOLOGIES) compare(drawn, form, technology, responses)
      }
    }
  }
})
