import { type NextRequest, NextResponse } from 'next/server'
import { askedPath } from './app/http/asked-path'
import { damagedCode, meantPath, meantSearch } from './app/http/meant-path'
import { prerendered } from './app/http/prerendered'
import { isQueueFull } from './app/picture/picture-queue'
import { withAddress } from './app/unreadable/with-address'
import { EDITIONS } from './content/editions'
import type { Locale } from './i18n/locales'
import { decodeCode, type LinkProblem, linkProblem } from './lib/codes/decode'
import { berlinDay } from './lib/responses/day'
import { pagePolicy } from './lib/security/content-security-policy'

/**
 * Only where there is something to decide: what is prerendered is served 1.5 times as often without. Next itself would
 * answer other methods than GET and HEAD with such pages; requests that carry something are told by their headers.
 */
export const config = {
  matcher: [
    '/((?:[a-z]{2}/)?results/.+)',
    // Rooms with pages of their own, unless a form that continues is asked of their name.
    '/((?:[a-z]{2}/)?assessment/(?!(?:full|submit)$|(?:edition|examples)/(?!(?:full|today)$)).+)',
    '/((?:[a-z]{2}/)?compare[^a-z/]*)',
    // Rooms in other capitals, and a sign behind the name of one.
    '/((?!_next/|api/)(?:[A-Za-z]{2}/)?[^/]*[A-Z].*)',
    '/((?:[a-z]{2}/)?(?:results|assessment)[^a-z/]+)',
    // A broken percent sign would end in an error before any route is reached.
    '/((?!_next/).*%.*)',
    // Files and the JSON interface answer for themselves, the targets of forms read their own bodies.
    {
      source: '/((?!_next/|api$|api/|(?:[a-z]{2}/)?(?:assessment/submit|compare/open)$).*)',
      has: [{ type: 'header', key: 'content-type' }],
    },
    {
      source: '/((?!_next/|api$|api/|(?:[a-z]{2}/)?(?:assessment/submit|compare/open)$).*)',
      has: [{ type: 'header', key: 'content-length' }],
    },
    {
      source: '/((?!_next/|api$|api/|(?:[a-z]{2}/)?(?:assessment/submit|compare/open)$).*)',
      has: [{ type: 'header', key: 'transfer-encoding' }],
    },
    {
      source: '/((?!_next/|api$|api/|(?:[a-z]{2}/)?(?:assessment/submit|compare/open)$).*)',
      has: [{ type: 'header', key: 'next-action' }],
    },
  ],
}

/**
 * Decides no access, only what a page cannot: the nonce of its scripts, the status 404, and that a page is only read.
 * The page opens the code once more by itself.
 */
export function proxy(request: NextRequest): Response | Promise<Response> {
  const { pathname } = request.nextUrl
  const asked = askedPath(pathname)
  const { kind, locale } = asked
  if (kind === 'interface') return isReadable(pathname) ? NextResponse.next() : malformedApiCode()
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return onlyRead()
  if (kind === 'dynamic') return moved(request) ?? withNonce(request)
  if (kind === 'code') {
    const problem = problemOf(asked.code, asked.needsAnswers)
    if (problem === null) return withNonce(request)
    const code = damagedCode(pathname) ?? asked.code
    return moved(request) ?? unreadable(locale, problemOf(code, asked.needsAnswers) ?? problem, pathname)
  }
  if (kind === 'picture') {
    if (!IS_PLAIN.test(pathname)) return moved(request) ?? prerendered(`${locale}/${asked.format}`, '.body')
    return request.method === 'GET' && isQueueFull()
      ? prerendered(`${locale}/${asked.format}`, '.body')
      : NextResponse.next()
  }
  const elsewhere = moved(request)
  if (elsewhere) return elsewhere
  return isReadable(pathname) ? NextResponse.next() : unreadable(locale, 'malformed', pathname)
}

/** Letters, digits and what names of pages have between them. */
const IS_PLAIN = /^[\w/-]*$/

/** On to the address that is meant, with the parameters that a comparison has; `null` if it is this one, or none can be told. */
function moved({ nextUrl }: NextRequest): Response | null {
  const { pathname, search } = nextUrl
  const path = meantPath(pathname, berlinDay(new Date())) ?? pathname
  const meant = path.endsWith('/compare') ? meantSearch(search) : ''
  if (path === pathname && (meant === search || meant === '')) return null
  return new NextResponse(null, {
    status: 308,
    headers: { location: new URL(path + meant, nextUrl).href, 'cache-control': 'no-store' },
  })
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** The page about the problem, with the address in it to be compared with the one that was sent. */
async function unreadable(locale: Locale, problem: LinkProblem, pathname: string): Promise<Response> {
  const page = await prerendered(`${locale}/unreadable/${problem}`, '.html')
  return new Response(withAddress(await page.text(), pathname), page)
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

/** 128 bits. Short, because it stands some twenty times in a page. */
const newNonce = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))

/** Nothing of the reader's is in it yet; kept, it gives back to who goes back what was pasted into it. */
const isBlank = ({ nextUrl: { pathname, search } }: NextRequest) =>
  pathname.endsWith('/compare') && search === ''

/** Next reads the nonce from the request's policy and gives it to its own inline scripts. */
function withNonce(request: NextRequest): NextResponse {
  const policy = pagePolicy([`'nonce-${newNonce()}'`])
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', isBlank(request) ? 'private, no-cache' : 'no-store')
  return response
}
