/** Shades from the lightest to the darkest. */
const STEPS = 5

/** The shade of a figure from 0 to 100: five equal steps, the last one includes 100. `null` has none. */
export function heatOf(figure: number | null): number | null {
  return figure === null ? null : Math.min(STEPS - 1, Math.floor(figure / (100 / STEPS)))
}

/** A list in as few parts as possible, none longer than `most` and all about equally long; in the order given. */
export function inParts<One>(all: readonly One[], most: number): readonly (readonly One[])[] {
  const count = Math.ceil(all.length / most)
  const border = (part: number) => Math.round((part * all.length) / count)
  return Array.from({ length: count }, (_, part) => all.slice(border(part), border(part + 1)))
}
