import { operatorStyle } from '../operator-style'

export const dynamic = 'force-dynamic'

/** The operator's colour as a style sheet, under an address that changes with it. */
export function GET(): Response {
  const style = operatorStyle()
  if (style === null) return new Response(null, { status: 404 })
  return new Response(style, {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
