import type { Yardstick } from '../instrument/fact'
import type { ResponseSet } from '../instrument/response-set'

/** More would be a survey of surveys. */
export const MOST_YARDSTICKS = 2

/** What is known about firms of this trade or size, for the technologies asked about, in the order of the content. */
export function yardsticksFor(
  yardsticks: readonly Yardstick[],
  { profile, technologies }: Pick<ResponseSet, 'profile' | 'technologies'>,
): readonly Yardstick[] {
  const { industry, size } = profile
  return yardsticks
    .filter(
      ({ technology, firms }) =>
        technologies.includes(technology) &&
        ((industry !== undefined && firms.industries?.includes(industry)) ||
          (size !== undefined && firms.sizes?.includes(size))),
    )
    .slice(0, MOST_YARDSTICKS)
}
