/** The space of Source Sans 3, in parts of the font size. */
export const WORD_GAP = 0.2

export interface Frame {
  readonly width: number
  /** How many lines a text may take at most. */
  readonly lines: number
}

/** Places of words in a text, line by line. */
export type Lines = readonly (readonly number[])[]

/** As many words on each line as fit; a word wider than the frame stands alone. Widths and gap in pixels. */
export function breakIntoLines(widths: readonly number[], gap: number, width: number): Lines {
  const lines: number[][] = []
  let used = 0
  for (const [place, word] of widths.entries()) {
    const line = lines.at(-1)
    if (line && used + gap + word <= width) {
      line.push(place)
      used += gap + word
    } else {
      lines.push([place])
      used = word
    }
  }
  return lines
}

/**
 * The largest font size, at most `size`, at which every text fits its frame. `texts` holds the widths of the words of
 * each text at `size`; widths grow with the size.
 */
export function fittingSize(size: number, texts: readonly (readonly number[])[], frame: Frame): number {
  for (let candidate = size; candidate > 1; candidate -= 1) {
    const scale = candidate / size
    // Each word is measured in whole pixels, so a scaled width may be off by one.
    const fits = texts.every((widths) => {
      const scaled = widths.map((width) => width * scale + 1)
      const lines = breakIntoLines(scaled, WORD_GAP * candidate, frame.width)
      return lines.length <= frame.lines && scaled.every((width) => width <= frame.width)
    })
    if (fits) return candidate
  }
  return 1
}
