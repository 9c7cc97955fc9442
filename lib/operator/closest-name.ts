/** As many letters may be wrong. */
const MOST_CHANGES = 3

/** The name that was probably meant: the one that takes the fewest changes; `null` if none is near. */
export function closestName(written: string, known: readonly string[]): string | null {
  const far = known
    .map((name) => ({ name, changes: changesBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, changes }) => changes <= Math.min(MOST_CHANGES, name.length / 2))
    .toSorted((one, other) => one.changes - other.changes)
  return far[0]?.name ?? null
}

/** Letters to put in, leave out or replace (Levenshtein's distance). */
function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1]
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (above[column] ?? 0) + (letter === other[column] ? 0 : 1)
      line.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1))
    }
    above = line
  }
  return above.at(-1) ?? 0
}
