/** Shades from the lightest to the darkest. */
const STEPS = 5

/** The shade of a figure from 0 to 100: five equal steps, the last one includes 100. `null` has none. */
export function heatOf(figure: number | null): number | null {
  return figure === null ? null : Math.min(STEPS - 1, Math.floor(figure / (100 / STEPS)))
}

/**
 * A text in lines no wider than `width`, broken between words, and within a word only if it fits on no line.
 * `measure` gives the width of a text, in the same unit.
 */
export function textLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (line !== '' && measure(line + character) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Twice the drawing's own size: sharp on screens with fine dots and on paper. */
const WANTED = 2
/** Below its half the words of a drawing cannot be read. */
const SMALLEST = 0.5
/** What every common browser draws: the smallest limits are those of Safari (area) and of older phones (side). */
const LONGEST_SIDE = 8192
const LARGEST_AREA = 16_777_216

/** Pixels per unit of a drawing that becomes a picture, at most 2; `null` if it would be too small to be read. */
export function pictureScale(width: number, height: number): number | null {
  const scale = Math.min(
    WANTED,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  )
  return scale < SMALLEST ? null : scale
}
