import { ImageResponse } from '@vercel/og'
import { type GreyPixels, readGrey } from './drawing/read-png'
import { pictureFonts } from './fonts'
import { oncePerProcess } from './once-per-process'

export interface TypeStyle {
  /** Font size in pixels, whole. */
  readonly size: number
  readonly weight: 400 | 600
}

/** One word: its ink, and how much room it takes on a line. Pixels throughout. */
export interface Word {
  /** From where one word begins to where a next one without a space would. */
  readonly advance: number
  readonly ink: {
    /** From the beginning of the word to the first column; may be negative. */
    readonly left: number
    /** From the baseline to the first row; negative above it. */
    readonly top: number
    readonly width: number
    readonly height: number
    /** How far each pixel is covered, from 0 to 255, row by row. */
    readonly coverage: Uint8Array
  }
}

/** Room before a word, and from its end to the mark behind it, in parts of the font size. */
const ROOM = 0.25
const LINE_HEIGHT = 1.5
/** Source Sans 3: ascent and descent of 1.024 and 0.4 stand centred in the line. */
const BASELINE = LINE_HEIGHT / 2 + (1.024 - 0.4) / 2
/** Far more than pictures can name: verdicts, technologies, days, months, years, each in a few sizes. */
const MOST_WORDS = 2000

const drawn = () => oncePerProcess('words', () => new Map<string, Promise<Word>>())

/**
 * A word to put on a line. Its outlines are rasterised once per process and kept: they are what a picture costs most by far, and
 * all pictures are made of the same words. Throws on a word without ink.
 */
export function wordOf(text: string, style: TypeStyle): Promise<Word> {
  const words = drawn()
  const key = `${style.weight} ${style.size} ${text}`
  const known = words.get(key)
  if (known) return known
  if (words.size >= MOST_WORDS) words.clear()
  const word = rasterise(text, style)
  words.set(key, word)
  // A failure must not stay for ever.
  word.catch(() => words.delete(key))
  return word
}

/** Draws the word black on white and, in the top row, a mark where it ends: a renderer gives pictures, no measures. */
async function rasterise(text: string, { size, weight }: TypeStyle): Promise<Word> {
  const room = Math.ceil(ROOM * size)
  const image = new ImageResponse(
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: '#ffffff',
        color: '#000000',
        fontFamily: 'Source Sans 3',
        fontSize: size,
        fontWeight: weight,
        lineHeight: LINE_HEIGHT,
        whiteSpace: 'nowrap',
      }}
    >
      <div style={{ display: 'flex', marginLeft: room, flexShrink: 0 }}>{text}</div>
      <div style={{ display: 'flex', marginLeft: room, width: 4, height: 2, background: '#000000' }} />
    </div>,
    {
      // No letter is wider than its size.
      width: size * text.length + 2 * room + 8,
      height: Math.ceil(LINE_HEIGHT * size),
      fonts: await pictureFonts(),
    },
  )
  const drawing = readGrey(await image.arrayBuffer())
  const mark = drawing.pixels.subarray(0, drawing.width).findIndex((grey) => grey < 128)
  const ink = inkBefore(mark, drawing)
  if (ink === null) throw new Error(`"${text}" has no ink.`)
  const { left, top, ...rest } = ink
  return {
    advance: mark - 2 * room,
    ink: { ...rest, left: left - room, top: top - Math.round(BASELINE * size) },
  }
}

/** What is not white in the columns before `end`, cut to size; `null` if nothing. */
function inkBefore(end: number, { width: rowLength, height: rows, pixels }: GreyPixels): Word['ink'] | null {
  let [left, right, top, bottom] = [end, -1, rows, -1]
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < end; x += 1) {
      if (pixels[y * rowLength + x] === 255) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  if (right < 0) return null
  const [width, height] = [right - left + 1, bottom - top + 1]
  const coverage = Uint8Array.from(
    { length: width * height },
    (_, index) =>
      255 - (pixels[(top + Math.floor(index / width)) * rowLength + left + (index % width)] ?? 255),
  )
  return { left, top, width, height, coverage }
}
