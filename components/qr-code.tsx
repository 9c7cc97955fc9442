import { encode } from 'uqr'

interface Props {
  readonly text: string
  /** What the code leads to, for those who do not see it. */
  readonly label: string
}

/** Light modules around the code, which readers need. */
const QUIET_ZONE = 2

/** A QR code as plain SVG, always dark on light, on screen and on paper. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
