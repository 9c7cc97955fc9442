import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { type NamedResult, type Naming, UNNAMED } from '../../../lib/collection/collection'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import { type FormId, type Questionnaire, TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import { publicReport, scoredAnswers } from '../../../lib/scoring/scored-result'
import { type Persona, responseSetOf } from '../personas'

/** What answers to an edition become among others. */
export function resultOf(
  responseSet: ResponseSet,
  edition: Questionnaire = edition2026,
  number = 1,
  naming: Partial<Naming> = {},
): NamedResult {
  return {
    code: `code-${number}`,
    number,
    naming: { ...UNNAMED, ...naming },
    questionnaire: edition,
    report: scoredAnswers(edition, responseSet),
  }
}

export function firmResult(persona: Persona, number = 1, naming: Partial<Naming> = {}): NamedResult {
  return resultOf(responseSetOf(persona), edition2026, number, { label: persona.name, ...naming })
}

/** The same as a link tells it that brings no answers along. */
export function withoutAnswers(result: NamedResult): NamedResult {
  return { ...result, report: publicReport(result.report) }
}

/** Somebody who answers level 3 to all that a form of an edition asks about every technology. */
export function levelThree(edition: Questionnaire, form: FormId, answeredOn = '2026-11-22'): ResponseSet {
  const asked = askedItems(edition, form, TECHNOLOGIES)
  return {
    edition: edition.edition,
    form,
    technologies: TECHNOLOGIES,
    answeredOn,
    profile: {},
    responses: Object.fromEntries(asked.map(({ id }) => [id, 3])),
  }
}
