import { describe, expect, test } from 'vitest'
import { workedExample } from '../../../content/2026-1/worked-example'
import { mostEffective } from '../../../lib/advice/most-effective'
import type { TechnologyId } from '../../../lib/instrument/vocabulary'
import { albrecht, answering } from '../personas'
import { adviceFor } from './cases'

const example = (technologies: readonly TechnologyId[] = workedExample.technologies) =>
  mostEffective(technologies.map((technology) => adviceFor(workedExample, technology)))

describe('the items that matter most', () => {
  test('come from each technology in turn: first what can change a verdict, then levers or the smallest step', () => {
    // KI is to be clarified; Blockchain and Bitcoin are "not now" and have no levers.
    expect(example()).toEqual([
      'ai-rules',
      'blockchain-shared-record',
      'bitcoin-advantage',
      'ai-process',
      'blockchain-neutral-party',
    ])
  })

  test('of one technology are its open questions and three levers', () =>
    expect(example(['ai'])).toEqual(['ai-rules', 'ai-process', 'ai-data', 'ai-advantage']))

  test('stand there once, though they raise several technologies', () => {
    const firm = answering(albrecht, { 'resources-time': 0 })
    const both = (['ai', 'blockchain'] as const).map((technology) => adviceFor(firm, technology))
    expect(both.map(({ levers }) => levers[0]?.item)).toEqual(['resources-time', 'resources-time'])
    expect(mostEffective(both)).toEqual(['resources-time'])
  })

  test('are none where every answer is at the top', () =>
    expect(mostEffective([adviceFor(albrecht, 'ai')])).toEqual([]))
})
