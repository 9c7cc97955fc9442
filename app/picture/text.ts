import type { Canvas } from './drawing/canvas'
import type { Color } from './drawing/palette'
import { breakIntoLines, type Frame, fittingSize, WORD_GAP } from './fit'
import { type TypeStyle, type Word, wordOf } from './word'

/** A line of text. Both width and places count from where its ink begins. */
export interface TextLine {
  readonly width: number
  readonly words: readonly { readonly x: number; readonly word: Word }[]
}

/** A text in the lines it takes, at the size it was given. */
export interface Text {
  readonly style: TypeStyle
  readonly lines: readonly TextLine[]
}

const wordsOf = (text: string, style: TypeStyle) =>
  Promise.all(text.split(/\s+/).map((word) => wordOf(word, style)))

/** Sets a text on one line, however long. */
export async function setLine(text: string, style: TypeStyle): Promise<TextLine> {
  return join(await wordsOf(text, style), style.size)
}

/** Sets texts that belong together at one size: the style's, or the largest below at which each fits the frame. */
export async function setTexts(
  texts: readonly string[],
  style: TypeStyle,
  frame: Frame,
): Promise<readonly Text[]> {
  const asked = await Promise.all(texts.map((text) => wordsOf(text, style)))
  const widths = asked.map((words) => words.map(({ advance }) => advance))
  const fitting = { ...style, size: fittingSize(style.size, widths, frame) }
  return Promise.all(
    texts.map(async (text) => {
      const words = await wordsOf(text, fitting)
      const broken = breakIntoLines(
        words.map(({ advance }) => advance),
        WORD_GAP * fitting.size,
        frame.width,
      )
      const lines = broken.map((places) =>
        join(
          places.flatMap((place) => words[place] ?? []),
          fitting.size,
        ),
      )
      return { style: fitting, lines }
    }),
  )
}

function join(words: readonly Word[], size: number): TextLine {
  const gap = WORD_GAP * size
  let x = -(words[0]?.ink.left ?? 0)
  const placed = words.map((word) => {
    const place = { x: Math.round(x), word }
    x += word.advance + gap
    return place
  })
  const last = placed.at(-1)
  return { width: last ? last.x + last.word.ink.left + last.word.ink.width : 0, words: placed }
}

/** Draws a line with its ink beginning at `x`, standing on the baseline `y`. */
export function drawLine(canvas: Canvas, line: TextLine, x: number, y: number, color: Color): void {
  for (const {
    x: offset,
    word: { ink },
  } of line.words) {
    const left = Math.round(x) + offset + ink.left
    const top = Math.round(y) + ink.top
    for (let row = 0, index = 0; row < ink.height; row += 1) {
      for (let column = 0; column < ink.width; column += 1, index += 1) {
        canvas.blend(left + column, top + row, color, (ink.coverage[index] ?? 0) / 255)
      }
    }
  }
}
