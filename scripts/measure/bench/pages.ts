import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { manyResults } from '../many-results'

const COMPARED = 100

const result = `/results/${encodeAnswers(questionnaire, workedExample)}`
const comparison = `/compare?${manyResults(COMPARED)
  .map(({ code }: { readonly code: string }) => `r=${code}`)
  .join('&')}`

export const BARE_STATIC = 'bare page, static'
export const BARE_DYNAMIC = 'bare page, dynamic'
/** Not of this build: see plain-form.ts. */
export const PLAIN_FORM = 'hand-written form'
export const RESULT = 'a result'
export const ASSESSMENT = '/assessment'

/** Paths of the copy by the names that they have in the tables. */
export const PAGES: Readonly<Record<string, string>> = {
  [BARE_STATIC]: '/bare/static',
  [BARE_DYNAMIC]: '/bare/dynamic',
  '/': '/',
  '/method': '/method',
  'an unreadable link': '/results/nichts',
  [ASSESSMENT]: '/assessment',
  '/assessment/full': '/assessment/full',
  [RESULT]: result,
  [`a comparison of ${COMPARED}`]: comparison,
}
