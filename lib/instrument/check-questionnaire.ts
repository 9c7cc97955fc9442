import { askedItems } from './asked-items'
import { type EditionFault, fault } from './edition-fault'
import {
  DIMENSIONS,
  type DimensionId,
  FOUNDATION_DIMENSIONS,
  FOUNDATION_MINIMUM,
  type Item,
  KEY_DIMENSIONS,
  OWN_NUMBERS,
  type Questionnaire,
  TECHNOLOGIES,
} from './vocabulary'

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

/** Checks the structure alone. One entry for each fault; empty: the edition may be used. */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly EditionFault[] {
  const { edition, number, items, process } = questionnaire
  const faults: EditionFault[] = []
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(edition))
    faults.push(fault(['edition'], 'plain-name', { value: edition }))
  if (!Number.isInteger(number) || number < 1 || number > OWN_NUMBERS.to)
    faults.push(fault(['number'], 'number-range', { value: number, from: 1, to: OWN_NUMBERS.to }))
  for (const place of items.keys()) faults.push(...checkItem(items, place))
  const named = [
    ...(['customers', 'ideas'] as const).map((step) => [[step], process[step]] as const),
    ...TECHNOLOGIES.map((id) => [['review', id], process.review[id]] as const),
  ]
  for (const [path, id] of named)
    if (!items.some((item) => item.id === id))
      faults.push(fault(['process', ...path], 'unknown-item', { value: id }))
  for (const technology of TECHNOLOGIES) faults.push(...checkTechnology(questionnaire, technology))
  return [...faults, ...checkContradictions(questionnaire)]
}

/** What has to be asked about each technology for a verdict to come about. */
function checkTechnology(questionnaire: Questionnaire, technology: (typeof TECHNOLOGIES)[number]) {
  const faults: EditionFault[] = []
  const own = questionnaire.items.filter((item) => item.technology === technology)
  if (!own.some((item) => item.gate && item.quick))
    faults.push(fault(['items'], 'no-quick-gate', { technology }))
  const quick = askedItems(questionnaire, 'quick', [technology])
  const full = askedItems(questionnaire, 'full', [technology])
  const missing = (dimension: DimensionId, asked: readonly Item[]) =>
    !asked.some((item) => item.dimension === dimension)
  for (const dimension of DIMENSIONS.filter((each) => missing(each, full)))
    faults.push(fault(['items'], 'nothing-asked', { dimension, technology }))
  for (const dimension of KEY_DIMENSIONS.filter((each) => missing(each, quick)))
    faults.push(fault(['items'], 'nothing-asked-quick', { dimension, technology }))
  const habits = FOUNDATION_DIMENSIONS.filter((each) => !missing(each, quick)).length
  if (habits < FOUNDATION_MINIMUM)
    faults.push(fault(['items'], 'few-habits', { technology, count: habits, least: FOUNDATION_MINIMUM }))
  return faults
}

function checkContradictions({ contradictions, items }: Questionnaire): readonly EditionFault[] {
  return contradictions.flatMap(({ id, claims }) =>
    claims.flatMap(({ item, from, to }) => [
      ...(items.some((other) => other.id === item)
        ? []
        : [fault(['contradictions', id], 'unknown-item', { value: item })]),
      ...(from <= to ? [] : [fault(['contradictions', id], 'levels-down', { from, to, item })]),
    ]),
  )
}

/** The quick form of a released edition has exactly 12 items; that of an operator or of the tests may have others. */
export function checkQuickForm({ items }: Questionnaire): readonly EditionFault[] {
  const count = items.filter((item) => item.quick).length
  return count === QUICK_FORM_ITEMS
    ? []
    : [fault(['items'], 'quick-items', { count, wanted: QUICK_FORM_ITEMS })]
}

function checkItem(items: readonly Item[], place: number): readonly EditionFault[] {
  const item = items[place]
  if (item === undefined) return []
  const before = items.slice(0, place)
  const blocks: readonly string[] = ['all', ...TECHNOLOGIES]
  const previous = before.at(-1)
  const isMisplaced = previous && blocks.indexOf(previous.technology) > blocks.indexOf(item.technology)
  const at = (part: string, rule: EditionFault['rule'], details: EditionFault['details'] = {}) =>
    fault(['items', place, part], rule, { id: item.id, ...details })
  const found: readonly (EditionFault | false | undefined)[] = [
    !/^[a-z]+(-[a-z]+)*$/.test(item.id) && at('id', 'item-id'),
    RESERVED_IDS.includes(item.id) && at('id', 'reserved-id'),
    before.some((other) => other.id === item.id) && at('id', 'item-twice'),
    !DIMENSIONS.includes(item.dimension) &&
      at('dimension', 'unknown-dimension', { value: item.dimension, values: DIMENSIONS.join(', ') }),
    !blocks.includes(item.technology) &&
      at('technology', 'unknown-technology', { value: item.technology, values: blocks.join(', ') }),
    isMisplaced && at('technology', 'item-order', { previous: previous.technology }),
    item.gate && item.offersNotApplicable && at('offersNotApplicable', 'gate-not-applicable'),
    item.gate && item.technology === 'all' && at('gate', 'gate-for-all'),
    item.presumed && !item.gate && at('presumed', 'presumed-no-gate'),
    item.cumulative && item.overlapping && at('overlapping', 'steps-overlap'),
    item.dimension === 'integration' && item.hurdleFloor === null && at('hurdleFloor', 'no-floor'),
  ]
  return found.filter((one) => one !== false && one !== undefined)
}
