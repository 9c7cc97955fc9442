import { HIGHEST_SCORE } from './score-bounds'

/** Where the field of the two axes lies in the drawing, in the drawing's own units. */
export const FRAME = { width: 372, height: 362, left: 40, top: 6, size: 312, fontSize: 12.5 } as const

export const toX = (percent: number) => FRAME.left + (percent / HIGHEST_SCORE) * FRAME.size
export const toY = (percent: number) => FRAME.top + (1 - percent / HIGHEST_SCORE) * FRAME.size
