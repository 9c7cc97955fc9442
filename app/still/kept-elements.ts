import type { ReactNode } from 'react'

/**
 * Elements between the two renderings of one request: that of server components leaves them here, that of client components,
 * which writes the HTML, picks them up. Both run in one process but load this module each for itself; a symbol is what they share.
 */
const KEPT = Symbol.for('passgenau.still-elements')
const place = globalThis as { [KEPT]?: Map<string, ReactNode> }
place[KEPT] ??= new Map()

export const keptElements: Map<string, ReactNode> = place[KEPT]
