import { EDITIONS } from '@/content/editions'
import { type Locale, localePath } from '@/i18n/locales'
import type { BothSides, PlanWords } from '@/i18n/messages'
import { decodeCode } from '@/lib/codes/decode'
import type { EditionWording } from '@/lib/instrument/wording'
import { reportOnAnswers } from '@/lib/report/report'
import { LAST_DAY } from '@/lib/responses/day'
import { GuardedPlan } from './guarded-plan'

/** Everything that a plan is made of, in the language and edition of the result, with all that follows from its answers. */
export async function loadPlan(locale: Locale, code: string) {
  const opened = decodeCode(EDITIONS, code, LAST_DAY)
  if (!opened.ok || opened.kind !== 'answers') throw new Error('This is no code with answers.')
  const { questionnaire, responseSet } = opened
  const [{ wording }, words, both] = (await Promise.all([
    import(`@/content/${questionnaire.edition}/${locale}.ts`),
    import(`@/messages/${locale}/plan.json`),
    import(`@/messages/${locale}/both-sides.json`),
  ])) as [
    { readonly wording: EditionWording },
    { readonly default: PlanWords },
    { readonly default: BothSides },
  ]
  return {
    Panel: GuardedPlan,
    locale,
    questionnaire,
    report: reportOnAnswers(questionnaire, responseSet),
    wording,
    words: { ...words.default.plan, ...words.default.advice, ...both.default.result },
    address: localePath(locale, `/results/${code}`),
  }
}
