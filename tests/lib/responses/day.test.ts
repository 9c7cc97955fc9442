import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  berlinDay,
  DAYS,
  dayAfter,
  dayFromNumber,
  dayLater,
  dayNumber,
  LAST_DAY,
} from '../../../lib/responses/day'

describe('the day in Berlin', () => {
  test.each([
    ['winter: one second before midnight', '2026-11-21T22:59:59.999Z', '2026-11-21'],
    ['winter: midnight', '2026-11-21T23:00:00.000Z', '2026-11-22'],
    ['winter: an hour later, midnight in UTC', '2026-11-22T00:00:00.000Z', '2026-11-22'],
    ['summer: one second before midnight', '2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['summer: midnight', '2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['the clocks go forward: the day before ends in winter time', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['the clocks go forward: the day begins in winter time', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['the clocks go forward: the skipped hour', '2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['the clocks go forward: the day ends in summer time', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['the clocks go forward: the next day', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the clocks go back: the day begins in summer time', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['the clocks go back: the hour that comes twice', '2026-10-25T01:00:00.000Z', '2026-10-25'],
    ['the clocks go back: the day ends in winter time', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['the clocks go back: the next day', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['New Year comes an hour before UTC', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['a leap day', '2028-02-28T23:00:00.000Z', '2028-02-29'],
    ['the day after a leap day', '2028-02-29T23:00:00.000Z', '2028-03-01'],
  ])('%s', (_, moment, expected) => expect(berlinDay(new Date(moment))).toBe(expected))

  test('is always one that a code can hold', () => {
    const anyMoment = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2199-06-05'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(dayNumber(berlinDay(moment))).not.toBeNull()
      }),
    )
  })
})

describe('a day later', () => {
  const DAY = 86_400_000
  test.each([
    ['a clock set back', -DAY, '2026-12-31'],
    ['no time', 0, '2026-12-31'],
    ['a moment less than a day', DAY - 1, '2026-12-31'],
    ['a day', DAY, '2027-01-01'],
    ['a moment less than two', 2 * DAY - 1, '2027-01-01'],
    ['a year', 365 * DAY, '2027-12-31'],
  ])('by %s', (_, milliseconds, later) => expect(dayLater('2026-12-31', milliseconds)).toBe(later))

  test.each([
    ['2028-02-28', '2028-02-29'],
    ['2026-03-28', '2026-03-29'],
    ['2026-03-29', '2026-03-30'],
  ])('%s is followed by %s', (day, next) => expect(dayAfter(day)).toBe(next))

  test('the last one that a code can hold is followed by a later one', () => {
    expect(dayAfter(LAST_DAY) > LAST_DAY).toBe(true)
  })
})

describe('days as numbers', () => {
  test.each([
    ['2020-01-01', 0],
    ['2020-01-02', 1],
    ['2020-02-29', 59],
    ['2020-03-01', 60],
    ['2020-12-31', 365],
    ['2021-01-01', 366],
    ['2199-06-06', 65_535],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayFromNumber(number)).toBe(day)
  })

  test('are inverse for every day that a code can hold, and in the order of the calendar', () => {
    let previous = ''
    for (let number = 0; number < DAYS; number += 1) {
      const day = dayFromNumber(number)
      if (dayNumber(day) !== number || day <= previous) expect.fail(`${number} is ${day}`)
      previous = day
    }
  })

  test.each([
    ['the day before the first', '2019-12-31'],
    ['the day after the last', '2199-06-07'],
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of 2100, no leap year', '2100-02-29'],
    ['31 April', '2026-04-31'],
    ['day 0', '2026-01-00'],
    ['day 32', '2026-01-32'],
    ['month 0', '2026-00-10'],
    ['month 13', '2026-13-01'],
    ['one digit for the month', '2026-1-01'],
    ['a moment', '2026-01-01T00:00:00Z'],
    ['a space', ' 2026-01-01'],
    ['a line break', '2026-01-01\n'],
    ['Arabic digits', '٢٠٢٦-٠١-٠١'],
    ['full-width digits', '２０２６-01-01'],
    ['a year of five digits', '12026-01-01'],
    ['a year before Christ', '-2026-01-01'],
    ['German order', '01.01.2026'],
    ['nothing', ''],
    ['a prototype key', '__proto__'],
  ])('%s has no number', (_, day) => expect(dayNumber(day)).toBeNull())

  test('any text either has no number or is exactly the day of its number', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)),
        (text) => {
          const number = dayNumber(text)
          if (number !== null) expect(dayFromNumber(number)).toBe(text)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
