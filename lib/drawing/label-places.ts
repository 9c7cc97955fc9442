/** A marker and what has to be written beside it. */
interface Labelled extends Placed {
  readonly label: string
}

/** The middle of a label. */
export type LabelPlace = Placed

/** Lengths in units of the drawing, whose area goes from 0 to `side` both ways. */
export interface LabelFrame {
  readonly side: number
  /** From the middle of a marker to its edge. */
  readonly marker: number
  /** Height of a line, and width of an average figure. */
  readonly letter: { readonly width: number; readonly height: number }
}

/** Between a marker and its label, sideways. */
const GAP = 1

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a label may stand, seen from its marker, the best one first: above right, then round with the clock, then the sides. */
const DIRECTIONS = [
  [1, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
] as const

/**
 * Where labels stand beside their markers: one after the other takes the first of eight places on which it covers neither a
 * marker nor an earlier label, comes near no other marker and stays in the area; `null` where there is none: the marker goes without.
 */
export function labelPlaces(points: readonly Labelled[], frame: LabelFrame): readonly (LabelPlace | null)[] {
  const { side, marker, letter } = frame
  const markers = points.map(({ x, y }) => boxAround({ x, y }, 2 * marker, 2 * marker))
  const taken: Box[] = [...markers]
  return points.map((point, index) => {
    const width = [...point.label].length * letter.width
    const places = DIRECTIONS.map(([right, down]) => {
      return {
        x: point.x + right * (marker + GAP + width / 2),
        y: point.y + down * (marker + letter.height / 2),
      }
    })
    const best = places.find((place) => {
      const box = boxAround(place, width, letter.height)
      const isOutside = box.left < 0 || box.right > side || box.top < 0 || box.bottom > side
      // Next to another marker it would name that one.
      const near = boxAround(place, width + 3 * marker, letter.height + 3 * marker)
      const isAstray = markers.some((other, at) => at !== index && overlap(near, other))
      return !isOutside && !isAstray && !taken.some((other) => overlap(box, other))
    })
    if (best === undefined) return null
    taken.push(boxAround(best, width, letter.height))
    return best
  })
}

function boxAround({ x, y }: Placed, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

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
