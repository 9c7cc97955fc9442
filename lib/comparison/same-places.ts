/** Something with a place in a drawing. */
export interface Placed {
  readonly x: number
  readonly y: number
}

/** Points that lie on top of each other, in the order of the first of each place, and in the given order within. */
export function samePlaces<Point extends Placed>(points: readonly Point[]): readonly (readonly Point[])[] {
  const places = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${point.x} ${point.y}`
    const place = places.get(key)
    if (place) place.push(point)
    else places.set(key, [point])
  }
  return [...places.values()]
}

/** Up to this many numbers are all named at their place … */
const MOST_NAMED = 4
/** … of more only the first ones. */
const NAMED_OF_MANY = 2

/** What stands beside a place: "4", "4, 16", and from five on "4, 16 +3". */
export function numbersLabel(numbers: readonly number[]): string {
  if (numbers.length <= MOST_NAMED) return numbers.join(', ')
  return `${numbers.slice(0, NAMED_OF_MANY).join(', ')} +${numbers.length - NAMED_OF_MANY}`
}
