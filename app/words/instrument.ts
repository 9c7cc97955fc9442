import 'server-only'
import { currentEdition, editionOrCurrent, questionnaireOf } from '@/app/operator/editions'
import { knownEditions } from '@/app/operator/known-editions'
import { OWN_EDITIONS } from '@/app/operator/operator'
import { sentencesFor } from '@/app/operator/operator-sentences'
import { forbiddenWords } from '@/content/forbidden-words'
import type { Locale } from '@/i18n/locales'
import { type DecodedCode, decodeCode, restoreCapitals } from '@/lib/codes/decode'
import { checkQuestionnaire, checkQuickForm } from '@/lib/instrument/check-questionnaire'
import { checkWording } from '@/lib/instrument/check-wording'
import { type EditionWording, wordingOf } from '@/lib/instrument/wording'
import type { OpenedCode } from '@/lib/intake/selection'
import { checkOwnWording, ownWording } from '@/lib/operator/own-edition'
import { type Report, reportOnAnswers, reportOnScores } from '@/lib/report/report'
import { berlinDay } from '@/lib/responses/day'
import { type ScoredResult, scoredAnswers } from '@/lib/scoring/scored-result'

/** Where content meets lib: the only module that knows both. */

export const EDITIONS = knownEditions()
export const CURRENT_EDITION = currentEdition()

const loaded = new Map<string, Promise<EditionWording>>()

/** The wording of an edition in a language, checked once. Throws with one sentence for each fault. */
export function loadWording(edition: string, locale: Locale): Promise<EditionWording> {
  const key = `${edition}/${locale}`
  const known = loaded.get(key) ?? readWording(edition, locale)
  loaded.set(key, known)
  return known
}

async function readWording(edition: string, locale: Locale): Promise<EditionWording> {
  const own = OWN_EDITIONS.find(({ questionnaire }) => questionnaire.edition === edition)
  if (own) {
    const basis = await loadWording(own.basis, locale)
    const faults = checkOwnWording(own, locale, basis, forbiddenWords)
    if (faults.length > 0) throw new Error(`${own.path}:\n${sentencesFor(faults).join('\n')}`)
    return ownWording(own, locale, basis)
  }
  const { wording } = (await import(`@/content/${edition}/${locale}.ts`)) as { wording: EditionWording }
  const questionnaire = questionnaireOf(edition)
  const faults = [
    ...checkQuestionnaire(questionnaire),
    ...checkQuickForm(questionnaire),
    ...checkWording(questionnaire, wording, forbiddenWords),
  ].map(({ path, rule, details }) => `${path.join('.')}: ${rule} ${JSON.stringify(details)}`)
  if (faults.length > 0) throw new Error(`Edition ${edition} in "${locale}":\n${faults.join('\n')}`)
  return wording
}

export function today(): string {
  return berlinDay(new Date())
}

/** Opens a code of any edition of this site as of today. */
export function openCode(code: string): DecodedCode {
  return decodeCode(EDITIONS, code, today())
}

/** The one code of these letters, if they have lost their capitals and only one can be meant; else `null`. */
export function restoreCode(code: string): string | null {
  return restoreCapitals(EDITIONS, code, today())
}

/** The report behind a code that could be opened. */
export function reportOn(opened: OpenedCode): Report {
  const { questionnaire } = opened
  return opened.kind === 'scores'
    ? reportOnScores(questionnaire, opened.report)
    : reportOnAnswers(questionnaire, opened.responseSet)
}

/** The same without advice, for results that stand side by side. */
export function scoredOn(opened: OpenedCode): ScoredResult {
  return opened.kind === 'scores' ? opened.report : scoredAnswers(opened.questionnaire, opened.responseSet)
}

export { editionOrCurrent, questionnaireOf, wordingOf }
