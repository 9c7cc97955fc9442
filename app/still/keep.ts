import 'server-only'
import { after } from 'next/server'
import { keptValues } from './kept'

/**
 * Leaves a value for the components that write the HTML of this page, as long as its request lasts: as a property it would
 * be sent to the browser as data, too. Returns the name to ask for.
 */
export function keep(value: unknown): string {
  const name = `still-${Math.random().toString(36).slice(2, 12)}`
  keptValues.set(name, value)
  after(() => keptValues.delete(name))
  return name
}
