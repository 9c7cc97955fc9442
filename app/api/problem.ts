import 'server-only'

/** An error as `application/problem+json` (RFC 9457); `more` adds members that a program can act on. */
export function problemResponse(
  status: number,
  title: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}

/** A result as JSON. Never cached: it belongs to whoever asked. */
export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(body, { status, headers: { ...headers, 'cache-control': 'no-store' } })
}

/** The answer to every method that a route does not have. */
export function onlyMethods(...allowed: readonly string[]) {
  return (): Response => {
    const response = problemResponse(405, `Use ${allowed.join(' or ')}.`)
    response.headers.set('allow', allowed.join(', '))
    return response
  }
}
