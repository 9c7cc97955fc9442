import { profileWords } from '@/app/words/profile-words'
import { EDITIONS } from '@/content/editions'
import { type Locale, localePath } from '@/i18n/locales'
import type { BothSides, WhatIfWords } from '@/i18n/messages'
import { decodeCode } from '@/lib/codes/decode'
import type { EditionWording } from '@/lib/instrument/wording'
import { LAST_DAY } from '@/lib/responses/day'
import { scoredAnswers } from '@/lib/scoring/scored-result'
import { GuardedPanel } from './guarded-panel'

/** Everything the panel is made of, in the language and edition of the result; scored once, to compare with. */
export async function loadPanel(locale: Locale, code: string) {
  const opened = decodeCode(EDITIONS, code, LAST_DAY)
  if (!opened.ok || opened.kind !== 'answers') throw new Error('This is no code with answers.')
  const { questionnaire, responseSet } = opened
  const [{ wording }, words, both] = (await Promise.all([
    import(`@/content/${questionnaire.edition}/${locale}.ts`),
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
