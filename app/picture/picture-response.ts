import 'server-only'

/** A picture as PNG. Whatever lies behind a code never changes, so its picture may be kept for ever. */
export function pictureResponse(png: Uint8Array<ArrayBuffer>, lifetime: 'for-ever' | 'short'): Response {
  const cacheControl = lifetime === 'for-ever' ? 'public, max-age=31536000, immutable' : 'public, max-age=300'
  return new Response(png, { headers: { 'content-type': 'image/png', 'cache-control': cacheControl } })
}
