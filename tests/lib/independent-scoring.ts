import {
  DIMENSIONS,
  type DimensionId,
  FOUNDATION_DIMENSIONS,
  type FormId,
  type Item,
  type Questionnaire,
  type Response,
  type TechnologyId,
  type VerdictId,
} from '../../lib/instrument/vocabulary'

/**
 * The instrument, sections 5 and 6, read a second time: written from the specification alone, without a look at
 * lib/scoring, so that a slip in one reading shows as a difference between the two. Everything that is compared with
 * a border is a whole number; fractions of a point first appear where a figure is handed out.
 */
export interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface IndependentScore {
  readonly verdict: VerdictId
  readonly reasons: readonly { kind: string; dimension: string; items: readonly string[] }[]
  readonly dimensions: Readonly<Record<DimensionId, Figure>>
  readonly foundation: Figure
  readonly fit: Figure
  readonly readiness: Figure
}

/**
 * Sums are kept in 60ths of a point: a dimension of up to six counted items then has whole-numbered figures, because
 * every number from 1 to 6 divides 60.
 */
const PER_POINT = 60
const FIFTY = 50 * PER_POINT
const FULL = 100 * PER_POINT

const KEYS = ['value', 'low', 'high'] as const

interface Dimension extends Figure {
  readonly assessable: boolean
}

export function independentScore(
  questionnaire: Questionnaire,
  form: FormId,
  technology: TechnologyId,
  responses: Readonly<Record<string, Response>>,
): IndependentScore {
  const concerning = questionnaire.items.filter(
    (item) => item.technology === technology || item.technology === 'all',
  )
  const asked = concerning.filter((item) => form === 'full' || item.quick)
  const of = (item: Item): Response => {
    const response = responses[item.id]
    if (response === undefined) throw new Error(`${item.id} is not answered`)
    return response
  }
  const inSixtieths = Object.fromEntries(
    DIMENSIONS.map((id) => [id, dimension(asked.filter((item) => item.dimension === id).map(of))]),
  ) as Record<DimensionId, Dimension>

  const benefit = inSixtieths['customer-benefit']
  const integration = inSixtieths.integration
  const foundation = meanOfFoundation(FOUNDATION_DIMENSIONS.map((id) => inSixtieths[id]))
  const { verdict, reasons } = judge({
    concerning,
    asked,
    of,
    form,
    benefit,
    integration,
    ceiling: ceilingOf(asked, of),
  })
  return {
    verdict,
    reasons,
    dimensions: Object.fromEntries(
      DIMENSIONS.map((id) => [id, figure((key) => points(inSixtieths[id][key]))]),
    ) as Record<DimensionId, Figure>,
    foundation,
    fit: figure((key) => root(2, points(benefit[key]), points(integration[key]))),
    readiness: figure((key) => root(3, points(benefit[key]), points(integration[key]), foundation[key])),
  }
}

/** The verdict alone, where thousands of answers are tried. */
export function independentVerdict(
  questionnaire: Questionnaire,
  form: FormId,
  technology: TechnologyId,
): (responses: Readonly<Record<string, Response>>) => VerdictId {
  const concerning = questionnaire.items.filter(
    (item) => item.technology === technology || item.technology === 'all',
  )
  const asked = concerning.filter((item) => form === 'full' || item.quick)
  return (responses) => {
    const of = (item: Item) => responses[item.id] as Response
    const [benefit, integration] = (['customer-benefit', 'integration'] as const).map((id) =>
      dimension(asked.filter((item) => item.dimension === id).map(of)),
    ) as [Dimension, Dimension]
    return judge({ concerning, asked, of, form, benefit, integration, ceiling: ceilingOf(asked, of) }).verdict
  }
}

/** How high the benefit could come: level 1 of what a firm can look into itself is not yet looked into. */
function ceilingOf(asked: readonly Item[], of: (item: Item) => Response): number | null {
  const items = asked.filter((item) => item.dimension === 'customer-benefit')
  return dimension(items.map((item) => (of(item) === 1 && !item.circumstance ? 2 : of(item)))).high
}

/** Of no item at all: not asked, and without a figure like what cannot be assessed. */
function dimension(given: readonly Response[]): Dimension {
  const levels = given.filter((response) => typeof response === 'number')
  const unknown = given.filter((response) => response === 'unknown').length
  const notApplicable = given.filter((response) => response === 'not-applicable').length
  const counted = levels.length + unknown
  if (2 * notApplicable > given.length || counted === 0) {
    return { assessable: false, value: null, low: null, high: null }
  }
  const sum = levels.reduce<number>((total, level) => total + 25 * PER_POINT * level, 0)
  return {
    assessable: true,
    value: levels.length > 0 && 2 * levels.length >= counted ? whole(sum / levels.length) : null,
    low: whole(sum / counted),
    high: whole((sum + FULL * unknown) / counted),
  }
}

function whole(number: number): number {
  if (!Number.isInteger(number)) throw new Error('More items in a dimension than 60ths of a point can hold.')
  return number
}

/** In points. */
function meanOfFoundation(dimensions: readonly Figure[]): Figure {
  const mean = figure((key) => {
    const there = dimensions.map((entry) => entry[key]).filter((entry) => entry !== null)
    return there.length < 3 ? null : there.reduce((a, b) => a + b, 0) / (there.length * PER_POINT)
  })
  if (mean.value === null || mean.low === null || mean.high === null) return mean
  return { ...mean, value: Math.min(Math.max(mean.value, mean.low), mean.high) }
}

function root(degree: 2 | 3, ...parts: readonly (number | null)[]): number | null {
  let product = 1
  for (const part of parts) {
    if (part === null) return null
    product *= part
  }
  return degree === 2 ? Math.sqrt(product) : Math.cbrt(product)
}

const points = (sixtieths: number | null) => (sixtieths === null ? null : sixtieths / PER_POINT)
const figure = (make: (key: (typeof KEYS)[number]) => number | null): Figure => ({
  value: make('value'),
  low: make('low'),
  high: make('high'),
})

interface Case {
  readonly concerning: readonly Item[]
  readonly asked: readonly Item[]
  readonly of: (item: Item) => Response
  readonly form: FormId
  readonly benefit: Dimension
  readonly integration: Dimension
  readonly ceiling: number | null
}

/** The table of section 6, row by row. */
function judge(given: Case): Pick<IndependentScore, 'verdict' | 'reasons'> {
  const { asked, of, form, benefit, integration } = given
  const gates = asked.filter((item) => item.gate)
  const closed = gates.filter((item) => of(item) === 0)
  const open = gates.filter((item) => of(item) === 'unknown' || (item.presumed && of(item) === 1))
  const weakest = (id: DimensionId) => ({
    kind: 'dimension',
    dimension: id,
    items: ranked(asked, of, id, (response) => (response === 'unknown' ? -1 : Number(response))),
  })

  if (closed.length > 0) return { verdict: 'not-now', reasons: byDimension('gate', closed) }
  const dark = [
    ...(benefit.assessable ? [] : ['customer-benefit']),
    ...(integration.assessable ? [] : ['integration']),
  ]
  if (dark.length > 0) {
    const reasons = dark.map((id) => ({ kind: 'dimension', dimension: id, items: [] }))
    return { verdict: 'not-assessed', reasons }
  }
  if (Number(given.ceiling) < FIFTY) return { verdict: 'not-now', reasons: [weakest('customer-benefit')] }
  if (Number(benefit.low) < FIFTY) return { verdict: 'clarify', reasons: [weakest('customer-benefit')] }
  if (open.length > 0) return { verdict: 'clarify', reasons: byDimension('gate', open) }

  const hurdles = asked.filter((item) => item.hurdleFloor !== null && of(item) !== 'not-applicable')
  const below = hurdles.filter(
    (item) => of(item) !== 'unknown' && Number(of(item)) < Number(item.hurdleFloor),
  )
  const dim = hurdles.filter((item) => of(item) === 'unknown')
  const conditionsHold = Number(integration.low) >= FIFTY && below.length === 0 && dim.length === 0
  if (form === 'full' && conditionsHold) {
    const strongest = (id: DimensionId) => ({
      kind: 'dimension',
      dimension: id,
      items: ranked(asked, of, id, (response) => (response === 'unknown' ? 1 : -Number(response))),
    })
    return { verdict: 'fits-now', reasons: [strongest('customer-benefit'), strongest('integration')] }
  }
  const reasons = namedOnce([
    ...(Number(integration.low) < FIFTY ? [weakest('integration')] : []),
    ...byDimension(
      'hurdle',
      hurdles.filter((item) => below.includes(item) || dim.includes(item)),
    ),
    ...byDimension(
      'not-asked',
      given.concerning.filter(
        (item) =>
          !asked.includes(item) &&
          (item.dimension === 'customer-benefit' || item.dimension === 'integration'),
      ),
    ),
  ])
  const prepare = Number(integration.high) < FIFTY || below.length > 0 || (form === 'quick' && conditionsHold)
  return { verdict: prepare ? 'fits-with-preparation' : 'clarify', reasons }
}

/** An item that an earlier entry names is not named again; an entry that this leaves empty is dropped. */
function namedOnce(reasons: IndependentScore['reasons']): IndependentScore['reasons'] {
  const named = new Set<string>()
  const kept: { kind: string; dimension: string; items: readonly string[] }[] = []
  for (const { kind, dimension: id, items } of reasons) {
    const left = items.filter((item) => !named.has(item))
    for (const item of left) named.add(item)
    if (left.length > 0) kept.push({ kind, dimension: id, items: left })
  }
  return kept
}

function ranked(
  asked: readonly Item[],
  of: (item: Item) => Response,
  id: DimensionId,
  rank: (response: Response) => number,
): readonly string[] {
  return asked
    .filter((item) => item.dimension === id && of(item) !== 'not-applicable')
    .map((item, place) => ({ item, place }))
    .sort((a, b) => rank(of(a.item)) - rank(of(b.item)) || a.place - b.place)
    .map(({ item }) => item.id)
}

function byDimension(kind: string, items: readonly Item[]): IndependentScore['reasons'] {
  return DIMENSIONS.filter((id) => items.some((item) => item.dimension === id)).map((id) => ({
    kind,
    dimension: id,
    items: items.filter((item) => item.dimension === id).map((item) => item.id),
  }))
}
