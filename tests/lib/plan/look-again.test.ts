import { expect, test } from 'vitest'
import { secondLook } from '../../../lib/plan/look-again'

test.each([
  ['twelve months after the answers', '2026-11-22', '2026-11-28', '2027-11-22'],
  ['for older answers twelve months from today', '2025-03-01', '2026-11-28', '2027-11-28'],
  ['also on the day itself', '2025-11-28', '2026-11-28', '2027-11-28'],
  ['a day that the next year has not', '2028-02-29', '2028-02-29', '2029-02-28'],
  ['the last day that there is', '2199-06-06', '2199-06-06', '2199-06-06'],
])('%s', (_, answeredOn, today, day) => {
  expect(secondLook(answeredOn, today)).toBe(day)
})
