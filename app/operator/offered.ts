import 'server-only'
import { workedExample } from '@/content/2026-1/worked-example'
import { askedItems, inInstrumentOrder } from '@/lib/instrument/asked-items'
import { narrowedAnswers, narrowedEdition } from '@/lib/instrument/narrowed'
import type { ResponseSet } from '@/lib/instrument/response-set'
import { type FormId, TECHNOLOGIES, type TechnologyId } from '@/lib/instrument/vocabulary'
import { currentEdition, questionnaireOf } from './editions'
import { OPERATOR } from './operator'

/** The technologies that this site asks about, at least one. What a link brings along is opened all the same. */
export const OFFERED: readonly TechnologyId[] = OPERATOR.technologies

/** Those that are offered, and those that answers bring along. */
export function offeredBeside(chosen: readonly string[]): readonly TechnologyId[] {
  return inInstrumentOrder(TECHNOLOGIES.filter((id) => OFFERED.includes(id) || chosen.includes(id)))
}

/** The current edition as far as it is offered. */
export const OFFERED_EDITION = narrowedEdition(currentEdition(), OFFERED)

/** The answers of an invented result that are about what is offered; `null`: none. */
export function offeredAnswers(answers: ResponseSet): ResponseSet | null {
  return narrowedAnswers(questionnaireOf(answers.edition), answers, OFFERED)
}

/** The worked example, which is about every technology there is. */
export const EXAMPLE: ResponseSet = offeredAnswers(workedExample) ?? workedExample

/** Minutes for a question, at least and at most, as measured with all technologies: 12 and 32 questions. */
const MINUTES = { quick: [4 / 12, 5 / 12], full: [10 / 32, 15 / 32] } as const

/** How many questions a form has, and how many minutes it takes, with all that is offered. */
export function extentOf(form: FormId) {
  const items = askedItems(currentEdition(), form, OFFERED).length
  const [least, most] = MINUTES[form]
  return { items, from: Math.round(items * least), to: Math.ceil(items * most) }
}
