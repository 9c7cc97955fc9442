import type { Item } from '../instrument/vocabulary'

/** What a form says of itself; nobody chooses it. */
export const OWN_FIELDS = ['edition', 'form', 'scope'] as const
export const isOwnField = (name: string): boolean => OWN_FIELDS.some((field) => field === name)

/** About the firm: optional and unscored. */
export const PROFILE_FIELDS = ['industry', 'size'] as const
/** What the first screen tells, in its order; quick or full form is chosen by a link there. */
export const SETUP_FIELDS = ['technologies', 'form', ...PROFILE_FIELDS] as const
/** All fields around the items: they say what is asked, and are no answers. */
const AROUND: readonly string[] = ['edition', 'scope', ...SETUP_FIELDS]

export const isSetupField = (name: string): boolean => SETUP_FIELDS.some((field) => field === name)

/** Whether a field, or a name that was sent as one, belongs to an item. */
export const isItemField = (name: string): boolean => !AROUND.includes(name)

/** Every field of the assessment form, by name: those around the items, then the items, which are called by their id. */
export function fieldNames(items: readonly Pick<Item, 'id'>[]): readonly string[] {
  return [...AROUND, ...items.map(({ id }) => id)]
}
