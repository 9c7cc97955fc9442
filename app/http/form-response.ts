import 'server-only'
import { ownAddress } from './base-url'

/** On to another page, which the browser asks for anew. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** One sentence for requests that no form of ours sends. */
export function plainText(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

const PASSED_ON = ['content-type', 'content-security-policy', 'x-robots-tag']

/**
 * The answer to a form has no address to ask for again: a browser that may not keep it has nothing to go back to. It stays in
 * that browser alone, which has what was sent in its fields anyway; in an address it would stand in its history and in logs.
 */
const FOR_GOING_BACK = 'private, no-cache'

/**
 * A page of this very server with status 422: a page alone would answer 200. What the page is to say reaches it by its
 * address and by `headers`, which have room for some 15 kB together.
 */
export async function ownPageAs422(
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  // A connection kept open may be closed by the other side, this server, at the very moment it is used again.
  const page = await fetch(ownAddress(path), {
    headers: { ...headers, connection: 'close' },
    cache: 'no-store',
  })
  if (!page.ok) throw new Error(`The form could not be shown again: status ${page.status}.`)
  const kept = PASSED_ON.flatMap((name) => {
    const value = page.headers.get(name)
    return value === null ? [] : [[name, value] as [string, string]]
  })
  return new Response(page.body, { status: 422, headers: [...kept, ['cache-control', FOR_GOING_BACK]] })
}
