import { describe, expect, test, vi } from 'vitest'
import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import type { Responses } from '../../../lib/questionnaire/response-set'
import {
  DIMENSIONS,
  FORMS,
  type FormId,
  type Questionnaire,
  TECHNOLOGIES,
  type TechnologyId,
  VERDICTS,
} from '../../../lib/questionnaire/vocabulary'
import { scoreTechnology } from '../../../lib/scoring/score'
import { type Figure, independentScore } from '../independent-scoring'
import { drawResponses, repeatable } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

vi.setConfig({ testTimeout: 60_000 })

const SETS_PER_FORM = 10_000

/** What the two readings say differently, or nothing. */
function differences(
  questionnaire: Questionnaire,
  form: FormId,
  technology: TechnologyId,
  responses: Responses,
): readonly string[] {
  const ours = scoreTechnology(questionnaire, form, technology, responses)
  const theirs = independentScore(questionnaire, form, technology, responses)
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
  return (['value', 'low', 'high'] as const).every((key) => {
    const [a, b] = [one[key], other[key]]
    return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9
  })
}

describe.each([
  ['2026-1', edition2026],
  ['the synthetic edition', syntheticEdition],
])('a second, independent reading of the specification agrees on %s', (_, questionnaire) => {
  test.each(FORMS)(`in the %s form, ${SETS_PER_FORM} response sets`, (form) => {
    const random = repeatable(form === 'full' ? 20261 : 20262)
    const seen = new Set<string>()
    for (let count = 0; count < SETS_PER_FORM; count += 1) {
      const responses = drawResponses(random, questionnaire.items)
      for (const technology of TECHNOLOGIES) {
        const different = differences(questionnaire, form, technology, responses)
        if (different.length > 0) {
          const ours = scoreTechnology(questionnaire, form, technology, responses)
          const theirs = independentScore(questionnaire, form, technology, responses)
          expect({ technology, responses, ...ours }, `differs in ${different}`).toEqual({
            technology,
            responses,
            ...theirs,
          })
        }
        seen.add(independentScore(questionnaire, form, technology, responses).verdict)
      }
    }
    const possible = VERDICTS.filter(
      (verdict) =>
        (verdict !== 'fits-now' || form === 'full') &&
        (verdict !== 'not-assessed' || questionnaire === syntheticEdition),
    )
    expect([...seen].sort(), 'every verdict that can occur did occur').toEqual([...possible].sort())
  })
})
