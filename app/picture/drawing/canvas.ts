import { type Color, MOST_COLORS, mixed, Palette } from './palette'

/** A drawing as a PNG of few colours holds it, so that nothing has to be converted. */
export interface Canvas {
  readonly width: number
  readonly height: number
  /** Row by row from the top: a byte 0, then the place of each pixel's colour in the palette. */
  readonly rows: Uint8Array
  readonly palette: Palette
  /** Lays a colour over one pixel as far as `coverage` from 0 to 1 says; outside the canvas nothing happens. */
  blend(x: number, y: number, color: Color, coverage: number): void
}

/** How finely a pixel can be covered: finer is not seen, and few shades leave the palette room for every mixture. */
const SHADES = 16
const NOT_MIXED = -1

export function blankCanvas(width: number, height: number, ground: Color): Canvas {
  const rows = new Uint8Array(height * (width + 1))
  const palette = new Palette()
  palette.placeOf(ground)
  // For each colour laid on: what it makes of every colour below, in each shade. Filled as it is needed.
  const mixtures = new Map<Color, Int16Array>()

  function mixture(below: number, color: Color, shade: number): number {
    const known = mixtures.get(color) ?? new Int16Array(MOST_COLORS * (SHADES + 1)).fill(NOT_MIXED)
    mixtures.set(color, known)
    const at = below * (SHADES + 1) + shade
    const place = known[at] ?? NOT_MIXED
    if (place !== NOT_MIXED) return place
    const made = palette.placeOf(mixed(palette.colors[below] ?? ground, color, shade / SHADES))
    known[at] = made
    return made
  }

  return {
    width,
    height,
    rows,
    palette,
    blend(x, y, color, coverage) {
      const shade = Math.round(coverage * SHADES)
      if (shade <= 0 || x < 0 || y < 0 || x >= width || y >= height) return
      const at = y * (width + 1) + 1 + x
      rows[at] = mixture(rows[at] ?? 0, color, Math.min(shade, SHADES))
    },
  }
}
