import { askedItems, inInstrumentOrder } from './asked-items'
import type { ResponseSet } from './response-set'
import type { Questionnaire, TechnologyId } from './vocabulary'

/** An edition without the questions about other technologies than these. */
export function narrowedEdition(
  questionnaire: Questionnaire,
  technologies: readonly TechnologyId[],
): Questionnaire {
  const items = askedItems(questionnaire, 'full', technologies)
  const isAsked = (id: string) => items.some((item) => item.id === id)
  return {
    ...questionnaire,
    items,
    contradictions: questionnaire.contradictions.filter(({ claims }) =>
      claims.every(({ item }) => isAsked(item)),
    ),
  }
}

/** Answers without those about other technologies than these; `null`: nothing was chosen but others. */
export function narrowedAnswers(
  questionnaire: Questionnaire,
  answers: ResponseSet,
  technologies: readonly TechnologyId[],
): ResponseSet | null {
  const kept = inInstrumentOrder(answers.technologies.filter((id) => technologies.includes(id)))
  if (kept.length === 0) return null
  const asked = askedItems(questionnaire, answers.form, kept).map(({ id }) => id)
  const responses = Object.fromEntries(Object.entries(answers.responses).filter(([id]) => asked.includes(id)))
  return { ...answers, technologies: kept, responses }
}
