import type { Day, FormId, IndustryId, Item, Response, SizeId, TechnologyId } from './vocabulary'

/** Responses by item id. Items that were not asked are never looked at. */
export type Responses = Readonly<Record<string, Response>>

/** A finished run through the form: every asked item has a response, and only asked ones have. */
export interface ResponseSet {
  readonly edition: string
  readonly form: FormId
  /** At least one, in the instrument's order. */
  readonly technologies: readonly TechnologyId[]
  /** Day of answering in Europe/Berlin, never in the future. */
  readonly answeredOn: Day
  /** Optional and unscored. */
  readonly profile: { readonly industry?: IndustryId; readonly size?: SizeId }
  readonly responses: Responses
}

/** The response to an asked item. Throws if it is missing: a finished response set answers every asked item. */
export function responseTo(item: Item, responses: Responses): Response {
  // Own keys only: an item may be called "constructor".
  const response = Object.hasOwn(responses, item.id) ? responses[item.id] : undefined
  if (response === undefined) throw new Error(`The asked item "${item.id}" has no response.`)
  return response
}
