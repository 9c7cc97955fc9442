/** A list in as few parts as possible, none longer than `most` and all about equally long; in the order given. */
export function inParts<One>(all: readonly One[], most: number): readonly (readonly One[])[] {
  const count = Math.ceil(all.length / most)
  const border = (part: number) => Math.round((part * all.length) / count)
  return Array.from({ length: count }, (_, part) => all.slice(border(part), border(part + 1)))
}
