import { PROCESS_FLOORS } from '../../lib/advice/position'
import { measuredWording } from '../../lib/editions/measured-wording'
import {
  DIMENSIONS,
  FORMS,
  FOUNDATION_MINIMUM,
  INDUSTRIES,
  LEVELS,
  type Questionnaire,
  SIZES,
  TECHNOLOGIES,
  VERDICTS,
} from '../../lib/instrument/vocabulary'
import type { EditionWording } from '../../lib/instrument/wording'
import {
  EQUAL_WITHIN,
  FIT_BORDER,
  KNOWN_SHARE,
  LOOKED_INTO,
  NOT_APPLICABLE_SHARE,
} from '../../lib/scoring/thresholds'

/** The borders of the scoring, and the lists that codes, figures and verdicts are made of. All items weigh the same. */
const RULES = {
  fitBorder: FIT_BORDER,
  lookedInto: LOOKED_INTO,
  foundationMinimum: FOUNDATION_MINIMUM,
  knownShare: KNOWN_SHARE,
  notApplicableShare: NOT_APPLICABLE_SHARE,
  equalWithin: EQUAL_WITHIN,
  processFloors: PROCESS_FLOORS,
  levels: LEVELS,
  dimensions: DIMENSIONS,
  technologies: TECHNOLOGIES,
  forms: FORMS,
  verdicts: VERDICTS,
}
export type Rules = { readonly [Name in keyof typeof RULES]: unknown }

/** What a released edition asks and by which rules it is scored, as its golden file structure.json holds it. */
export function frozenStructure(
  { edition, number, items, process, contradictions }: Questionnaire,
  rules: Rules = RULES,
) {
  return {
    edition,
    number,
    rules,
    // Codes number these two: a later edition may append to them.
    industries: INDUSTRIES,
    sizes: SIZES,
    process,
    contradictions,
    order: items.map(({ id }) => id),
    items: Object.fromEntries(items.map(({ id, ...marks }) => [id, marks])),
  }
}

/**
 * Fingerprints of the measured wording in one language, as wording.<language>.json holds them, part by part, so that a
 * difference says what was touched. Which strings of an item count is said in lib/editions/measured-wording.ts. Of the
 * edition they are: how a technology is named and explained above its questions, and the names in which a result is
 * told, those of dimensions and verdicts. Everything else may be corrected: advice, reasons, sources, explanations of
 * a result, facts, names of industries.
 */
export function frozenWording(
  { items }: Questionnaire,
  wording: EditionWording,
  fingerprint: (text: string) => string,
) {
  const sign = (content: unknown) => fingerprint(JSON.stringify(content))
  return {
    items: Object.fromEntries(
      items.map(({ id }) => {
        const parts = Object.entries(measuredWording(wording, id))
        return [id, Object.fromEntries(parts.map(([part, content]) => [part, sign(content)]))]
      }),
    ),
    technologies: Object.fromEntries(
      TECHNOLOGIES.map((id) => {
        const { label, name, explanation } = wording.technologies[id]
        return [id, { label: sign(label), name: sign(name), explanation: sign(explanation) }]
      }),
    ),
    dimensions: Object.fromEntries(
      DIMENSIONS.map((id) => [id, { label: sign(wording.dimensions[id].label) }]),
    ),
    verdicts: Object.fromEntries(VERDICTS.map((id) => [id, { label: sign(wording.verdicts[id].label) }])),
  }
}
