import { type Askable, askedItems } from '../instrument/asked-items'
import { FORMS, TECHNOLOGIES } from '../instrument/forms'

/** A screen of the form: one of the two around the items, or an item by its id. */
export type Screen = string
export const SETUP: Screen = 'setup'
export const OVERVIEW: Screen = 'overview'

export interface JourneyItem extends Askable {
  readonly id: string
}

/** The fields as they stand: unfinished, perhaps wrong. */
interface Fields {
  readonly form: string | undefined
  readonly technologies: readonly string[]
  /** Chosen value by item id; `null`, too, is none. */
  readonly responses: Readonly<Record<string, unknown>>
}

/** The way through the form, one screen after the other. Everything is derived from the fields, nothing remembered. */
export interface Journey {
  /** Ids of the asked items, in form order. */
  readonly asked: readonly string[]
  /** Those of them without an answer. */
  readonly open: readonly string[]
}

export function journeyOf(items: readonly JourneyItem[], { form, technologies, responses }: Fields): Journey {
  const asked = askedItems(
    { items },
    FORMS.find((id) => id === form) ?? 'quick',
    TECHNOLOGIES.filter((id) => technologies.includes(id)),
  ).map(({ id }) => id)
  return { asked, open: asked.filter((id) => (responses[id] ?? null) === null) }
}

/**
 * Where the way on leads: to the next question without an answer, else to the overview. So whoever brings answers along
 * is asked only for the rest, and a change in between is one step from where it interrupted.
 */
export function nextScreen({ asked, open }: Journey, screen: Screen): Screen {
  const following = asked.slice(asked.indexOf(screen) + 1)
  return following.find((id) => open.includes(id)) ?? OVERVIEW
}

/** Where the way back leads: one screen back in form order, answered or not; `null` before the first. */
export function previousScreen({ asked }: Journey, screen: Screen): Screen | null {
  if (screen === SETUP) return null
  const position = screen === OVERVIEW ? asked.length : asked.indexOf(screen)
  return asked[position - 1] ?? SETUP
}

/** Where the form opens: with answers brought along at the first question they leave open. */
export function firstScreen({ asked, open }: Journey): Screen {
  return open.length === asked.length ? SETUP : (open[0] ?? OVERVIEW)
}
