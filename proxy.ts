import { type NextRequest, NextResponse } from 'next/server'
import { CORRECTION_PATH } from './app/form-paths'
import { prerendered } from './app/prerendered'
import { EDITIONS } from './content/editions'
import { decodeCode, type LinkProblem, linkProblem } from './lib/codes/decode'
import { pageSource } from './lib/paths/paths'
import { berlinDay } from './lib/responses/day'
import { pagePolicy } from './lib/security/content-security-policy'

/** Every page, in any language. Files and the JSON interface answer for themselves, the targets of forms read their own bodies. */
export const config = {
  matcher: [
    '/((?!_next/|api$|api/results$|(?:[a-z]{2}/)?(?:assessment/submit|compare/open)$|.*\\.[a-z]+$).*)',
  ],
}

/**
 * Decides no access, only what a page cannot: the nonce of its scripts, the status 404, and that a page is only read.
 * The page opens the code once more by itself.
 */
export function proxy(request: NextRequest): Response | Promise<Response> {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/api/')) return isReadable(pathname) ? NextResponse.next() : malformedApiCode()
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return onlyRead()
  const source = pageSource(pathname)
  if (source.from === 'query') return withNonce(request)
  if (source.from === 'prerendered') {
    return isReadable(pathname) ? NextResponse.next() : prerendered('unreadable/malformed', '.html')
  }
  if (source.picture !== null) {
    return isReadable(pathname) ? NextResponse.next() : prerendered(source.picture, '.body')
  }

  const { language, page, code } = source
  const problem = `/${page}/${code}` === CORRECTION_PATH ? null : problemOf(code, page === 'assessment')
  return problem === null ? withNonce(request) : prerendered(`${language}/unreadable/${problem}`, '.html')
}

/** Broken percent signs would end in an error before any route is reached. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

function onlyRead(): NextResponse {
  return new NextResponse(null, { status: 405, headers: { allow: 'GET, HEAD', 'cache-control': 'no-store' } })
}

function malformedApiCode(): NextResponse {
  const problem = {
    type: 'about:blank',
    title: 'This is no code of a result.',
    status: 404,
    reason: 'malformed',
  }
  return NextResponse.json(problem, {
    status: 404,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
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
