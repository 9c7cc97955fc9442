import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { type Advice, adviceOn } from '../../../lib/advice/advice'
import type { TechnologyId } from '../../../lib/instrument/vocabulary'
import type { Persona } from '../personas'
import { pick } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'
import { type Case, drawCase } from './independent-advice'
import { drawMarks } from './lopsided-responses'

export function adviceFor({ form, responses }: Persona, technology: TechnologyId): Advice {
  return adviceOn(edition2026, form, technology, responses)
}

export function adviceIn({ questionnaire, form, technology, responses }: Case): Advice {
  return adviceOn(questionnaire, form, technology, responses)
}

/** A case of the synthetic edition, or of one built like it or like 2026-1 whose marks stand elsewhere. */
export function drawSyntheticCase(random: () => number): Case {
  const built = pick(random, [syntheticEdition, syntheticEdition, edition2026])
  return drawCase(random, random() < 0.5 ? syntheticEdition : drawMarks(random, built))
}
