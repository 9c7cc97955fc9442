/** Every picture is light, whatever the reader's device shows. */
export const PAPER = '#ffffff'
export const INK = '#16191d'
/** Rules, rings and axes. */
export const HAIRLINE = '#a9b1ba'
