import type { Questionnaire } from '../../lib/instrument/vocabulary'
import type { EditionWording } from '../../lib/instrument/wording'
import { differences, inWords } from './differences'
import { frozenStructure, frozenWording, type Rules } from './frozen-edition'
import { frozenResult } from './frozen-result'

/** What the golden files of one edition hold, as it was parsed. */
export interface Golden {
  readonly structure: ReturnType<typeof frozenStructure>
  /** By language. */
  readonly wording: Readonly<Record<string, ReturnType<typeof frozenWording>>>
  readonly results: readonly ({ readonly name: string; readonly code: string } & Readonly<
    Record<string, unknown>
  >)[]
}

/** The present: what the code in this folder would ask and answer. */
export interface Present {
  readonly editions: readonly Questionnaire[]
  /** By language. */
  readonly wording: Readonly<Record<string, EditionWording>>
  readonly rules?: Rules
  readonly fingerprint: (text: string) => string
}

/** So many results are named one by one; the rest is counted. */
const NAMED_RESULTS = 5
const NAMED_PLACES = 3

/** One sentence for each thing in which a released edition is no longer what it was. Empty: it is as it was. */
export function changesOf(golden: Golden, present: Present): readonly string[] {
  const { edition } = golden.structure
  const questionnaire = present.editions.find((candidate) => candidate.edition === edition)
  if (questionnaire === undefined)
    return [`It is gone: no edition in content/editions.ts is called "${edition}".`]
  return [
    ...structureChanges(golden.structure, frozenStructure(questionnaire, present.rules)),
    ...Object.entries(golden.wording).flatMap(([language, frozen]) =>
      wordingChanges(frozen, language, questionnaire, present),
    ),
    ...resultChanges(golden, present.editions),
  ]
}

function structureChanges(was: Golden['structure'], is: Golden['structure']): readonly string[] {
  const { order: orderWas, industries: industriesWere, sizes: sizesWere, ...restWas } = was
  const { order, industries, sizes, ...rest } = is
  const isSameSet = [...orderWas].sort().join() === [...order].sort().join()
  const place = orderWas.findIndex((id, index) => id !== order[index])
  return [
    ...orderWas.filter((id) => !order.includes(id)).map((id) => `Item "${id}" is no longer asked.`),
    ...order.filter((id) => !orderWas.includes(id)).map((id) => `Item "${id}" is asked and was not.`),
    ...(isSameSet && place >= 0
      ? [`The order has changed: item ${place + 1} was "${orderWas[place]}" and is "${order[place]}" now.`]
      : []),
    ...appended('industries', industriesWere, industries),
    ...appended('sizes', sizesWere, sizes),
    ...differences(restWas, rest)
      // Told above.
      .filter((each) => !/^items\.[^.]+$/.test(each.place))
      .map(inWords),
  ]
}

/** Codes number these lists: what was there keeps its place. */
function appended(name: string, was: readonly string[], is: readonly string[]): readonly string[] {
  return differences(was, is.slice(0, was.length), name).map(inWords)
}

function wordingChanges(
  frozen: Golden['wording'][string],
  language: string,
  questionnaire: Questionnaire,
  { wording, fingerprint }: Present,
): readonly string[] {
  const now = wording[language]
  if (now === undefined) return [`Its wording in "${language}" is gone.`]
  const worded = {
    ...questionnaire,
    items: questionnaire.items.filter(({ id }) => Object.hasOwn(now.items, id)),
  }
  return differences(frozen, frozenWording(worded, now, fingerprint)).map(
    ({ place }) => `Its wording in "${language}" has changed: ${place}.`,
  )
}

function resultChanges({ results }: Golden, editions: readonly Questionnaire[]): readonly string[] {
  const changed = results.flatMap(({ name, ...was }) => {
    const now = frozenResult(editions, was.code)
    if (now === null) return [`The code ${was.code} (${name}), or its score code, no longer opens.`]
    const found = differences(was, asJson(now))
    if (found.length === 0) return []
    const named = found.slice(0, NAMED_PLACES).map((each) => inWords(each))
    const more = found.length > NAMED_PLACES ? [`(${found.length - NAMED_PLACES} more.)`] : []
    return [`The result of ${was.code} (${name}) has changed: ${[...named, ...more].join(' ')}`]
  })
  const more = changed.length - NAMED_RESULTS
  return [
    ...changed.slice(0, NAMED_RESULTS),
    ...(more > 0 ? [`${more} more of ${results.length} results have changed.`] : []),
  ]
}

/** As a file would hold it. */
const asJson = (content: unknown): unknown => JSON.parse(JSON.stringify(content))
