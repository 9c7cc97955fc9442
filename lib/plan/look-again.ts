import type { Day } from '../instrument/vocabulary'
import { dayNumber, LAST_DAY } from '../responses/day'

/**
 * When to look at a result again, if nobody says otherwise: twelve months after the answers were given, as the verdicts ask for; for
 * older answers, twelve months from today.
 */
export function secondLook(answeredOn: Day, today: Day): Day {
  const [fromAnswers, fromToday] = [answeredOn, today].map(yearLater) as [Day, Day]
  return fromAnswers > today ? fromAnswers : fromToday
}

/** The same day of the next year; of 29 February the day before. */
function yearLater(day: Day): Day {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  const dayBefore = next.replace(/-29$/, '-28')
  return [next, dayBefore].find((one) => dayNumber(one) !== null) ?? LAST_DAY
}
