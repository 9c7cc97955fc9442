/** Size of every preview picture, in pixels: what cards in messengers and networks ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const
