import { hasLostCapitals } from '../codes/capitals'
import type { Reference } from './selection'

/** Looking for capitals takes milliseconds a code: a list of strangers' must not keep the server busy. */
const MOST_LOOKED_AT = 100

/** The same, with the capitals of codes that have lost them, where `restore` finds the only ones that there can be. */
export function withCapitals(
  references: readonly Reference[],
  restore: (code: string) => string | null,
): readonly Reference[] {
  let looked = 0
  return references.map((reference) => {
    const { code } = reference
    if (code === null || !(/^[as]/.test(code) || hasLostCapitals(code))) return reference
    looked += 1
    return looked > MOST_LOOKED_AT ? reference : { ...reference, code: restore(code) ?? code }
  })
}
