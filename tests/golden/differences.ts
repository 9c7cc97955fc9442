import { EQUAL_WITHIN } from '../../lib/scoring/thresholds'

/** One place where a golden file and the present differ. `undefined`: there is nothing. */
export interface Difference {
  /** The names on the way there, joined by dots. */
  readonly place: string
  readonly was: unknown
  readonly is: unknown
}

/**
 * Everything in which two pieces of plain data differ. Figures are equal if they differ by less than the instrument
 * says (section 5): engines may disagree in the last digit of a root, and no result does.
 */
export function differences(was: unknown, is: unknown, place = ''): readonly Difference[] {
  if (typeof was === 'number' && typeof is === 'number') {
    return Math.abs(was - is) < EQUAL_WITHIN ? [] : [{ place, was, is }]
  }
  if (!isComposite(was) || !isComposite(is) || Array.isArray(was) !== Array.isArray(is)) {
    return Object.is(was, is) ? [] : [{ place, was, is }]
  }
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  return [...names].flatMap((name) =>
    differences(own(was, name), own(is, name), place ? `${place}.${name}` : name),
  )
}

type Composite = Readonly<Record<string, unknown>>

function isComposite(content: unknown): content is Composite {
  return typeof content === 'object' && content !== null
}

const own = (content: Composite, name: string) => (Object.hasOwn(content, name) ? content[name] : undefined)

/** The difference as a sentence: what it was when the edition was released, and what it is now. */
export function inWords({ place, was, is }: Difference): string {
  if (was === undefined) return `${place} was not there and is ${inShort(is)} now.`
  return is === undefined
    ? `${place} was ${inShort(was)} and is gone.`
    : `${place} was ${inShort(was)} and is ${inShort(is)} now.`
}

const LONGEST = 120

function inShort(content: unknown): string {
  const text = JSON.stringify(content) ?? String(content)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}
