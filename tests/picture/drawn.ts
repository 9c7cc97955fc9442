import { decode } from 'fast-png'
import { draw } from '../../app/picture/draw'
import type { FormatId } from '../../app/picture/formats'
import type { PictureContent } from '../../app/picture/sheet'

export interface Box {
  readonly left: number
  readonly top: number
  /** Right and bottom are not included. */
  readonly right: number
  readonly bottom: number
}

/** A picture as it was drawn, to be looked at pixel by pixel. */
export async function drawn(format: FormatId, content: PictureContent) {
  const { width, height, channels, data } = decode(await draw(format, content))
  /** The colour as text: `#0072B2`. */
  const at = (x: number, y: number) => {
    const start = (Math.floor(y) * width + Math.floor(x)) * channels
    return `#${Buffer.from(data.slice(start, start + 3))
      .toString('hex')
      .toUpperCase()}`
  }
  /** Pixels of this colour, row by row. */
  function rowsOf(wanted: string, { left, top, right, bottom }: Box): readonly number[] {
    const rows = Array.from(
      { length: Math.ceil(bottom) - Math.ceil(top) },
      (_, index) => Math.ceil(top) + index,
    )
    return rows.map((y) => {
      let count = 0
      for (let x = Math.ceil(left); x < right; x += 1) if (at(x, y) === wanted) count += 1
      return count
    })
  }
  /** How many pixels of a box have this colour. */
  const count = (wanted: string, box: Box) => rowsOf(wanted, box).reduce((sum, row) => sum + row, 0)
  const areaOf = ({ left, top, right, bottom }: Box) =>
    (Math.ceil(right) - Math.ceil(left)) * (Math.ceil(bottom) - Math.ceil(top))
  return {
    width,
    height,
    at,
    rowsOf,
    count,
    /** How many are not ground. */
    marks: (box: Box) => areaOf(box) - count('#FFFFFF', box),
  }
}
