import { OVERVIEW, type Screen, SETUP } from '@/lib/journey/journey'
import { isSetupField } from '@/lib/responses/field-names'

/**
 * Each screen is a target within the page, `#step-ai-data`: links lead to it, the browser shows it (`:target` in
 * steps.css), focuses it and remembers it, before any script has loaded. The address never holds answers.
 */
const PREFIX = 'step-'
const HELP_PREFIX = 'help-'

export const screenId = (screen: Screen) => PREFIX + screen
export const screenHref = (screen: Screen) => `#${screenId(screen)}`
/** Where the help on an item begins, within its screen. */
export const helpId = (item: string) => HELP_PREFIX + item

/** What is said about one choice of a field. */
export const noteId = (field: string, value: string) => `${field}-${value}-note`

/** The screen that a fragment (without `#`) shows: by its own id or by that of a field or help on it. `null`: none of them. */
export function screenOfFragment(fragment: string, items: readonly { readonly id: string }[]): Screen | null {
  const prefix = [PREFIX, HELP_PREFIX].find((each) => fragment.startsWith(each)) ?? ''
  const name = fragment.slice(prefix.length)
  if (isSetupField(name)) return SETUP
  return name === SETUP || name === OVERVIEW || items.some(({ id }) => id === name) ? name : null
}

/** One item on a screen, or the whole form on one page: the style sheet decides (steps.css), by the same question. */
export function isStepping(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(scripting: enabled)').matches
}
