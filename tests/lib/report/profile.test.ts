import { expect, test } from 'vitest'
import { FOUNDATION_DIMENSIONS, KEY_DIMENSIONS } from '../../../lib/instrument/vocabulary'
import { profileOf } from '../../../lib/report/profile'
import { albrecht, answering, huber, reportOf } from '../personas'

test('what the verdict looks at stands apart from the habits, a figure for each technology', () => {
  const groups = profileOf(reportOf(albrecht))
  expect(groups.map(({ decides, rows }) => [decides, rows.map(({ id }) => id)])).toEqual([
    [true, KEY_DIMENSIONS],
    [false, FOUNDATION_DIMENSIONS],
  ])
  for (const { rows } of groups)
    for (const { ranges, before } of rows) {
      expect(ranges.map(({ value }) => value)).toEqual([100, 100, 100])
      expect(before).toBeUndefined()
    }
})

test('what the quick form does not ask has no row', () =>
  expect(profileOf(reportOf(huber)).flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
    'customer-benefit',
    'integration',
    'customer-analysis',
    'idea-management',
    'resources',
  ]))

test('beside what is tried out stands what was', () => {
  const [now, was] = [reportOf(answering(albrecht, { 'ai-rules': 0 })), reportOf(albrecht)]
  const integration = profileOf(now, was)
    .flatMap(({ rows }) => rows)
    .find(({ id }) => id === 'integration')
  expect(integration?.before?.map(({ value }) => value)).toEqual([100, 100, 100])
  expect(integration?.ranges[0]?.value).toBeLessThan(100)
})
