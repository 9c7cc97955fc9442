/**
 * What is kept between the two renderings of one request: that of server components leaves it here, that of client
 * components, which writes the HTML, picks it up. Both run in one process but load this module each for itself; a symbol is
 * what they share.
 */
const KEPT = /* @__PURE__ */ Symbol.for('passgenau.kept')

/** A function, so that no browser is sent anything of it. */
export function keptValues(): Map<string, unknown> {
  const place = globalThis as { [KEPT]?: Map<string, unknown> }
  place[KEPT] ??= new Map()
  return place[KEPT]
}

/** On the server alone. Throws if nothing was kept under this name, or its request has ended. */
export function kept<Value>(name: string): Value {
  const values = keptValues()
  if (!values.has(name)) throw new Error('Nothing is kept under this name, or its request has ended.')
  return values.get(name) as Value
}
