/**
 * The same value for every route of this process. Next gives each route, and the proxy, module instances of its own, so
 * a queue or a thread that a module holds would exist several times.
 */
export function oncePerProcess<Value>(name: string, make: () => Value): Value {
  const store = globalThis as unknown as Record<symbol, Value>
  const key = Symbol.for(`passgenau.${name}`)
  const value = store[key] ?? make()
  store[key] = value
  return value
}
