import 'server-only'

/** Larger bodies are cut off, unless a route says otherwise: a full form is about 1 kB. */
export const BODY_LIMIT = 16 * 1024

/**
 * Whether a POST comes from another site. Browsers say so in `Sec-Fetch-Site`; where that is missing `Origin` has to
 * be our own host. `null` is accepted: under `Referrer-Policy: no-referrer` Chromium sends it with our own forms.
 */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  if (origin === null || origin === 'null') return false
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host')
}

/** The body as bytes, or `null` if it is larger than allowed; reading stops there, whatever length was declared. */
export async function readBody(
  request: Request,
  limit = BODY_LIMIT,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const body = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    body.set(chunk, offset)
    offset += chunk.byteLength
  }
  return body
}

/** The media type of a body without its parameters, in lower case; empty if none was named. */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
