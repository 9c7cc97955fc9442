import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { type Advice, adviceOn } from '../../../lib/advice/advice'
import type { Responses } from '../../../lib/instrument/response-set'
import type { FormId, TechnologyId } from '../../../lib/instrument/vocabulary'
import type { Persona } from '../personas'
import { syntheticEdition } from '../synthetic-edition'

export function adviceFor(
  { form, responses }: Pick<Persona, 'form' | 'responses'>,
  technology: TechnologyId,
): Advice {
  return adviceOn(edition2026, form, technology, responses)
}

/** On bitcoin payments in the synthetic edition, where a key question can become not assessable. */
export function syntheticAdvice(form: FormId, responses: Responses): Advice {
  return adviceOn(syntheticEdition, form, 'bitcoin', responses)
}
