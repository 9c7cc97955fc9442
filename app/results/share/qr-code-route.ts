import 'server-only'
import { encode } from 'uqr'
import { absoluteUrl } from '@/app/http/base-url'
import { openCode } from '@/app/words/instrument'
import { type Localized, localePath } from '@/i18n/locales'

/** Light modules around the code, which readers need. */
const QUIET_ZONE = 2

/**
 * The address of a result as a QR code. At an address of its own: drawing it and sending it along took a third of a
 * result page, and few people open it. A browser asks for it where it is opened, and to print.
 */
export async function GET(_: Request, { params }: Localized<{ readonly code: string }>): Promise<Response> {
  const { locale, code } = await params
  if (!openCode(code).ok) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(qrCode(absoluteUrl(localePath(locale, `/results/${code}`))), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  })
}

/** Always dark on light, on screen and on paper. Dark modules side by side are one stroke. */
function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data.map((row, y) => {
    const strokes = [
      ...row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
    return strokes.map(({ index, 0: { length } }) => `M${index} ${y + 0.5}h${length}`).join('')
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path.join('')}"/></svg>`
  )
}
