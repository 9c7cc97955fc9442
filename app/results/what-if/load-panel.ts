import { knownEditions } from '@/app/operator/known-editions'
import { profileWords } from '@/app/words/profile-words'
import { type Locale, localePath } from '@/i18n/locales'
import type { BothSides, WhatIfWords } from '@/i18n/messages'
import { decodeCode } from '@/lib/codes/decode'
import type { EditionWording } from '@/lib/instrument/wording'
import { LAST_DAY } from '@/lib/responses/day'
import { scoredAnswers } from '@/lib/scoring/scored-result'
import { GuardedPanel } from './guarded-panel'

/** Everything the panel is made of, in the language and edition of the result; scored once, to compare with. */
export async function loadPanel(locale: Locale, code: string) {
  const opened = decodeCode(knownEditions(), code, LAST_DAY)
  if (!opened.ok || opened.kind !== 'answers') throw new Error('This is no code with answers.')
  const { questionnaire, responseSet } = opened
  const [{ wording }, words, both] = (await Promise.all([
    questionnaire.mark === undefined
      ? import(`@/content/${questionnaire.edition}/${locale}.ts`)
      : ownWording(locale, questionnaire.edition),
    import(`@/messages/${locale}/what-if.json`),
    import(`@/messages/${locale}/both-sides.json`),
  ])) as [
    { readonly wording: EditionWording },
    { readonly default: WhatIfWords },
    { readonly default: BothSides },
  ]
  return {
    Panel: GuardedPanel,
    locale,
    questionnaire,
    before: scoredAnswers(questionnaire, responseSet),
    wording,
    words: { ...words.default.advice.whatIf, ...both.default.result, ...both.default.assessment },
    profileWords: profileWords(both.default.result, wording),
    resultsPath: localePath(locale, '/results'),
  }
}

/** What an edition of the operator's own says, which no script brings along. */
async function ownWording(locale: Locale, edition: string) {
  const response = await fetch(localePath(locale, `/assessment/own/${edition}/wording`))
  if (!response.ok) throw new Error(`The wording did not arrive (${response.status}).`)
  return { wording: (await response.json()) as EditionWording }
}
