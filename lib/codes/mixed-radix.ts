/** One field of a packed number: a digit from 0 up to, and not including, its radix. */
export interface Field {
  readonly digit: number
  readonly radix: number
}

/** Packs fields into one number, the first field most significant. */
export function pack(fields: readonly Field[]): bigint {
  return fields.reduce((number, { digit, radix }) => {
    if (!Number.isInteger(digit) || digit < 0 || digit >= radix)
      throw new Error(`${digit} is outside 0–${radix - 1}.`)
    return number * BigInt(radix) + BigInt(digit)
  }, 0n)
}

/** How many numbers the fields can hold together. */
export function capacity(radices: readonly number[]): bigint {
  return radices.reduce((product, radix) => product * BigInt(radix), 1n)
}

/** The inverse of {@link pack}; `null` if the number is larger than the fields can hold. */
export function unpack(number: bigint, radices: readonly number[]): readonly number[] | null {
  const digits: number[] = []
  let rest = number
  for (const radix of radices.toReversed()) {
    digits.push(Number(rest % BigInt(radix)))
    rest /= BigInt(radix)
  }
  return rest === 0n ? digits.reverse() : null
}
