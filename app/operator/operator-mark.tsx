import { OPERATOR, OPERATOR_LOGO } from './operator'

/** In pixels: what the head of a page has room for on a phone, beside our own mark. */
const ROOM = { width: 96, height: 28 } as const

/** The operator's logo, if there is one. */
export function OperatorMark() {
  if (OPERATOR_LOGO === null) return null
  const { ratio, version } = OPERATOR_LOGO
  const height = Math.min(ROOM.height, ROOM.width / ratio)
  return (
    // biome-ignore lint/performance/noImgElement: 50 kB at most, as it lies there; nothing here needs the image optimizer.
    <img
      src={`/operator/logo?v=${version}`}
      alt={OPERATOR.name ?? ''}
      width={Math.round(height * ratio)}
      height={Math.round(height)}
    />
  )
}
