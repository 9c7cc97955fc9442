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
