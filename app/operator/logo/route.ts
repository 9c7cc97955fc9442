import { OPERATOR_LOGO } from '../operator'

export const dynamic = 'force-dynamic'

/** The operator's logo, under an address that changes with it. */
export function GET(): Response {
  if (OPERATOR_LOGO === null) return new Response(null, { status: 404 })
  const { bytes, type } = OPERATOR_LOGO
  return new Response(bytes, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
