import { type NextRequest, NextResponse } from 'next/server'
import { CORRECTION_PATH } from './app/assessment/field-names'
import { isQueueFull } from './app/picture/picture-queue'
import { prerendered } from './app/prerendered'
import { EDITIONS } from './content/editions'
import { decodeCode } from './lib/codes/decode'
import { type LinkProblem, linkProblem } from './lib/codes/link-problem'
import { berlinDay } from './lib/responses/day'
import { pagePolicy } from './lib/security/content-security-policy'

/** Every page, in any language. Files and the JSON interface answer for themselves, the targets of forms read their own bodies. */
export const config = {
  matcher: [
    '/((?!_next/|api$|api/results$|(?:[a-z]{2}/)?(?:assessment/submit|compare/open)$|.*\\.[a-z]+$).*)',
  ],
}
const BY_CODE = /^(\/[a-z]{2})?\/(results|assessment)\/([^/]+)$/
/** Other forms with the answers of a code, the full one and that of the current edition: opened like the code itself. */
const OTHER_FORM = /(\/assessment\/[^/]+)\/(?:full|today)$/
const PICTURE = /^(\/[a-z]{2})?\/results\/[^/]+\/(opengraph-image|square-image)$/
/** Its codes stand in the query; the page itself says which of them do not open. */
const COMPARISON = /^(\/[a-z]{2})?\/compare$/
/** Prerendered: brings its own headers. */
const FULL_FORM = '/assessment/full'

/**
 * Decides no access, only what a page cannot: the nonce of its scripts, the status 404, and that a page is only read.
 * The page opens the code once more by itself.
 */
export function proxy(request: NextRequest): Response | Promise<Response> {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/api/')) return isReadable(pathname) ? NextResponse.next() : malformedApiCode()
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return onlyRead()
  const [, , picture] = PICTURE.exec(pathname) ?? []
  if (picture) {
    const isRefused = !isReadable(pathname) || (request.method === 'GET' && isQueueFull())
    return isRefused ? prerendered(picture, '.body') : NextResponse.next()
  }
  if (COMPARISON.test(pathname)) return withNonce(request)

  const [, language = '', page = '', code = ''] = BY_CODE.exec(pathname.replace(OTHER_FORM, '$1')) ?? []
  const path = `/${page}/${code}`
  if (code === '' || pathname === `${language}${FULL_FORM}`) {
    return isReadable(pathname) ? NextResponse.next() : prerendered('unreadable/malformed', '.html')
  }
  const problem = path === CORRECTION_PATH ? null : problemOf(code, page === 'assessment')
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
