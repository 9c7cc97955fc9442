/**
 * What is kept between the two renderings of one request: that of server components leaves it here, that of client
 * components, which writes the HTML, picks it up. Both run in one process but load this module each for itself; a symbol is
 * what they share.
 */
const KEPT = Symbol.for('passgenau.kept')
const place = globalThis as { [KEPT]?: Map<string, unknown> }
place[KEPT] ??= new Map()

export const keptValues: Map<string, unknown> = place[KEPT]

/** On the server alone. Throws if nothing was kept under this name, or its request has ended. */
export function kept<Value>(name: string): Value {
  if (!keptValues.has(name)) throw new Error('Nothing is kept under this name, or its request has ended.')
  return keptValues.get(name) as Value
}
