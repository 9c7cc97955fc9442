/** Widths of letters of Source Sans 3 semibold by kind, roughly, in parts of the font size. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ .,:;'|·]/, 0.24],
  [/[fijlrtI()-]/, 0.35],
  [/[mwMW@]/, 0.84],
  [/\p{Lu}/u, 0.62],
]
const ANY_WIDTH = 0.53

const letterWidth = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ANY_WIDTH
const widthOf = (words: readonly string[]) =>
  [...words.join(' ')].reduce((sum, letter) => sum + letterWidth(letter), 0)

/** The width of a text on one line, or of the wider of its two lines, in parts of the font size. */
function textWidth(text: string, lines: 1 | 2): number {
  const words = text.split(' ')
  if (lines === 1) return widthOf(words)
  const splits = words.map((_, at) => Math.max(widthOf(words.slice(0, at)), widthOf(words.slice(at))))
  return Math.min(...splits)
}

/**
 * The largest font size, at most `size`, at which each text surely has room in this many lines. Estimated, because the
 * renderer tells no widths: rather somewhat too small than cut off.
 */
export function fittingSize(size: number, texts: readonly string[], width: number, lines: 1 | 2 = 1): number {
  const widest = Math.max(...texts.map((text) => textWidth(text, lines)))
  return Math.min(size, Math.floor(width / widest))
}
