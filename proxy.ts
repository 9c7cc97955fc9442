import { type NextRequest, NextResponse } from 'next/server'
import { CORRECTION_PATH, SUBMIT_PATH } from './app/assessment/field-names'
import { EDITIONS } from './content/editions'
import { decodeCode } from './lib/codes/decode'
import { type LinkProblem, linkProblem } from './lib/codes/link-problem'
import { berlinDay } from './lib/responses/day'
import { pagePolicy } from './lib/security/content-security-policy'

/** Pages rendered on request, in any language; the prerendered ones beside them bring headers of their own. */
export const config = {
  matcher: ['/(results|assessment)/:code([^/]+)', '/:locale([a-z]{2})/(results|assessment)/:code([^/]+)'],
}
const PAGE = /^(\/[a-z]{2})?\/(results|assessment)\/([^/]+)$/
/** Prerendered, or no page at all. */
const BRING_THEIR_OWN: readonly string[] = ['/assessment/full', SUBMIT_PATH]

/**
 * Decides no access, only what a page cannot: the nonce of its scripts and the status 404. The page opens the code
 * once more by itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const [, language = '', page = '', code = ''] = PAGE.exec(request.nextUrl.pathname) ?? []
  const path = `/${page}/${code}`
  if (BRING_THEIR_OWN.includes(path)) return NextResponse.next()
  const problem = path === CORRECTION_PATH ? null : problemOf(code, page === 'assessment')
  return problem === null
    ? withNonce(request)
    : NextResponse.rewrite(new URL(`${language}/unreadable/${problem}`, request.url))
}

function problemOf(code: string, needsAnswers: boolean): LinkProblem | null {
  const decoded = decodeCode(EDITIONS, code, berlinDay(new Date()))
  return needsAnswers && decoded.ok && decoded.kind === 'scores' ? 'no-answers' : linkProblem(decoded)
}

/** Next reads the nonce from the request's policy and gives it to its own inline scripts. */
function withNonce(request: NextRequest): NextResponse {
  const policy = pagePolicy([`'nonce-${btoa(crypto.randomUUID())}'`])
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  return response
}
