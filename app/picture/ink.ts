import { type Color, colorOf } from './drawing/palette'

/** Paper and ink of every picture: always light, whatever the reader's device shows. */
export const PAPER: Color = colorOf('#ffffff')
export const INK: Color = colorOf('#16191d')
/** Rules, rings and axes. */
export const HAIRLINE: Color = colorOf('#a9b1ba')
