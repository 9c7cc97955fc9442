/** Red, green and blue, each from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number]

/** As many colours as one byte for each pixel can name. */
export const MOST_COLORS = 256

/** `#0072B2` as three numbers. Throws if the text is no such colour. */
export function colorOf(text: string): Color {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) ?? []
  if (!red || !green || !blue) throw new Error(`"${text}" is no colour like "#0072B2".`)
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

/** The colour that lies `part` of the way from one to the other. */
export function mixed(from: Color, to: Color, part: number): Color {
  const between = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * part)
  return [between(0), between(1), between(2)]
}

/** The colours of one drawing, in the order in which they were needed. */
export class Palette {
  readonly colors: Color[] = []
  readonly #places = new Map<number, number>()

  /** The place of a colour, added if it is new; once the palette is full, that of the colour most like it. */
  placeOf(color: Color): number {
    const key = (color[0] << 16) | (color[1] << 8) | color[2]
    const place = this.#places.get(key) ?? this.#add(color)
    this.#places.set(key, place)
    return place
  }

  #add(color: Color): number {
    if (this.colors.length < MOST_COLORS) return this.colors.push(color) - 1
    const distances = this.colors.map(
      ([red, green, blue]) => (red - color[0]) ** 2 + (green - color[1]) ** 2 + (blue - color[2]) ** 2,
    )
    return distances.indexOf(Math.min(...distances))
  }
}
