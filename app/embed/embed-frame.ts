export const EMBED_PATH = '/embed'

/** What the card, and the frame around it, is called. */
export const embedTitle = (form: string, claim: string) => `${form}: ${claim}`

/** Pixels that the card needs in a frame 280 pixels wide, and so in every wider one. Measured by a browser test. */
export const EMBED_HEIGHT = 480
