import { askedItems } from './asked-items'
import {
  DIMENSIONS,
  type DimensionId,
  FOUNDATION_DIMENSIONS,
  FOUNDATION_MINIMUM,
  type Item,
  KEY_DIMENSIONS,
  type Questionnaire,
  TECHNOLOGIES,
} from './vocabulary'

/** Source: instrument, section 3. */
const QUICK_FORM_ITEMS = 12

/** Fields and screens of the form beside the items, and what every object already has. */
const RESERVED_IDS: readonly string[] = [
  'edition',
  'form',
  'technologies',
  'industry',
  'size',
  'scope',
  'setup',
  'overview',
  'constructor',
]

/** Checks the structure alone. Returns one readable sentence for each fault; empty: the edition may be used. */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly string[] {
  const { edition, number, items, process } = questionnaire
  const faults: string[] = []
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(edition))
    faults.push(`The edition's name "${edition}" is no plain id.`)
  if (!Number.isInteger(number) || number < 1 || number > 3843) {
    faults.push(`The edition's number ${number} is outside 1 to 3843.`)
  }
  for (const [index, item] of items.entries()) faults.push(...checkItem(item, items.slice(0, index)))
  const { customers, ideas, review } = process
  for (const id of [customers, ideas, ...Object.values(review)]) {
    if (!items.some((item) => item.id === id)) faults.push(`The process names the unknown item "${id}".`)
  }
  for (const technology of TECHNOLOGIES) {
    const own = items.filter((item) => item.technology === technology)
    if (!own.some((item) => item.gate && item.quick))
      faults.push(`"${technology}" has no gate in the quick form.`)
    const quick = askedItems(questionnaire, 'quick', [technology])
    const full = askedItems(questionnaire, 'full', [technology])
    const missing = (dimension: DimensionId, asked: readonly Item[]) =>
      !asked.some((item) => item.dimension === dimension)
    for (const dimension of DIMENSIONS.filter((each) => missing(each, full))) {
      faults.push(`Nothing is asked about "${dimension}" for "${technology}".`)
    }
    for (const dimension of KEY_DIMENSIONS.filter((each) => missing(each, quick))) {
      faults.push(`The quick form asks nothing about "${dimension}" for "${technology}".`)
    }
    const habits = FOUNDATION_DIMENSIONS.filter((each) => !missing(each, quick)).length
    if (habits < FOUNDATION_MINIMUM) {
      faults.push(
        `The quick form asks about ${habits} habits for "${technology}"; a foundation needs ${FOUNDATION_MINIMUM}.`,
      )
    }
  }
  return [...faults, ...checkContradictions(questionnaire)]
}

function checkContradictions({ contradictions, items }: Questionnaire): readonly string[] {
  return contradictions.flatMap(({ id, claims }) =>
    claims.flatMap(({ item, from, to }) => [
      ...(items.some((other) => other.id === item)
        ? []
        : [`The contradiction "${id}" names the unknown item "${item}".`]),
      ...(from <= to ? [] : [`The contradiction "${id}" names the levels ${from} to ${to} of "${item}".`]),
    ]),
  )
}

/** The quick form of a released edition has exactly 12 items; a synthetic one in the tests may have fewer. */
export function checkQuickForm({ items }: Questionnaire): readonly string[] {
  const quick = items.filter((item) => item.quick).length
  return quick === QUICK_FORM_ITEMS
    ? []
    : [`The quick form has ${quick} items instead of ${QUICK_FORM_ITEMS}.`]
}

function checkItem(item: Item, before: readonly Item[]): readonly string[] {
  const faults: string[] = []
  const blocks: readonly string[] = ['all', ...TECHNOLOGIES]
  const name = `Item "${item.id}"`
  if (!/^[a-z]+(-[a-z]+)*$/.test(item.id))
    faults.push(`${name} has an id that is not lower-case words joined by hyphens.`)
  if (RESERVED_IDS.includes(item.id)) faults.push(`${name} has the name of another field of the form.`)
  if (before.some((other) => other.id === item.id)) faults.push(`${name} is there twice.`)
  if (!DIMENSIONS.includes(item.dimension))
    faults.push(`${name} names the unknown dimension "${item.dimension}".`)
  if (!blocks.includes(item.technology))
    faults.push(`${name} names the unknown technology "${item.technology}".`)
  const previous = before.at(-1)
  if (previous && blocks.indexOf(previous.technology) > blocks.indexOf(item.technology)) {
    faults.push(
      `${name} stands behind an item of "${previous.technology}": the items for all come first, then each technology.`,
    )
  }
  if (item.gate && item.offersNotApplicable)
    faults.push(`${name} is a gate and must not offer "not applicable".`)
  if (item.gate && item.technology === 'all')
    faults.push(`${name} is a gate and must belong to one technology.`)
  if (item.presumed && !item.gate) faults.push(`${name} is presumed and so has to be a gate.`)
  if (item.cumulative && item.overlapping)
    faults.push(`${name} has levels that are steps and levels that overlap.`)
  if (item.dimension === 'integration' && item.hurdleFloor === null) {
    faults.push(`${name} belongs to the integration and so needs a hurdle floor.`)
  }
  return faults
}
