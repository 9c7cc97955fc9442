import { LOGO_PATH } from '@/components/logo'
import { axisLabel } from '@/lib/drawing/radar'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { HAIRLINE, INK, PAPER } from './colors'
import { fittingSize } from './fit'
import type { Format } from './formats'
import { keyTo, type PictureOutline, radar } from './radar'

/** What a picture says, in finished words. */
export interface PictureContent {
  readonly siteName: string
  /** Form, day and edition; empty where there is no result. */
  readonly smallPrint: string
  /** One below the other: the verdict of each technology, or one claim about all of them. */
  readonly blocks: readonly Block[]
  readonly axes: number
  /** In the order of the dimensions; none where the diagram is empty. */
  readonly axisNames: readonly string[]
  readonly outlines: readonly PictureOutline[]
}

interface Block {
  readonly words: string
  /** Named below the words, with how each is drawn. */
  readonly technologies: readonly { readonly id: TechnologyId; readonly name: string }[]
}

const RULE = `2px solid ${HAIRLINE}`
const FOOTER_SHARE = 0.84

/**
 * The one layout of all pictures: words, radar, footer. Flex boxes only, and functions instead of components: it is drawn by
 * the renderer of `@vercel/og`, in another thread, where nothing but elements arrive.
 */
export function sheet(format: Format, content: PictureContent) {
  const { margin, text, footer } = format
  const inner = format.width - 2 * margin
  const { siteName, smallPrint, axes, axisNames, outlines } = content
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        width: '100%',
        height: '100%',
        backgroundColor: PAPER,
        color: INK,
        fontFamily: 'Source Sans 3',
        fontWeight: 400,
        whiteSpace: 'nowrap',
      }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          position: 'absolute',
          left: margin,
          top: text.top,
          width: text.width,
          height: text.bottom - text.top,
        }}
      >
        {blocks(format, content)}
      </div>
      {radar(format.radar, axes, outlines)}
      {axisLabels(format, axisNames)}
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          position: 'absolute',
          left: margin,
          top: footer.top,
          width: inner,
          height: 2.1 * footer.size,
          borderTop: RULE,
        }}
      >
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            gap: 0.45 * footer.size,
            fontSize: footer.size,
            fontWeight: 600,
          }}
        >
          <svg width={footer.size} height={footer.size} viewBox="0 0 24 24">
            <path d={LOGO_PATH} fill={INK} />
          </svg>
          <div style={{ display: 'flex' }}>{siteName}</div>
        </div>
        <div style={{ fontSize: fittingSize(footer.size, [smallPrint], FOOTER_SHARE * inner) }}>
          {smallPrint}
        </div>
      </div>
    </div>
  )
}

function blocks({ text, verdictSize, claimSize, nameSize }: Format, content: PictureContent) {
  const words = content.blocks.map((block) => block.words)
  const technologies = content.blocks.flatMap((block) => block.technologies)
  const isClaim = content.outlines.length === 0
  const size = isClaim
    ? claimSize
    : fittingSize(
        verdictSize[Math.min(3, words.length) as 1 | 2 | 3],
        words,
        text.width,
        words.length === 1 ? 2 : 1,
      )
  const names = technologies.map(({ name }) => name)
  const keySize = fittingSize(nameSize, names, text.width - 2.3 * nameSize)
  return content.blocks.map((block, row) => (
    <div
      key={block.words + block.technologies[0]?.id}
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        flex: 1,
        borderTop: row > 0 ? RULE : 'none',
      }}
    >
      <div
        style={{ display: 'flex', fontSize: size, fontWeight: 600, lineHeight: 1.02, whiteSpace: 'normal' }}
      >
        {block.words}
      </div>
      {block.technologies.map(({ id, name }) => (
        <div
          key={id}
          style={{
            display: 'flex',
            alignItems: 'center',
            fontSize: keySize,
            lineHeight: 1.4,
            gap: 0.4 * nameSize,
          }}
        >
          {keyTo(id, nameSize)}
          <div style={{ display: 'flex' }}>{name}</div>
        </div>
      ))}
    </div>
  ))
}

function axisLabels(
  { width, margin, radar: { x: centreX, y: centreY, radius, labelSize } }: Format,
  names: readonly string[],
) {
  if (labelSize === null) return []
  const frame = { radius: radius + 12, halfWidth: width / 2 - margin, fontSize: labelSize }
  return names.map((name, axis) => {
    const { x, y, textAnchor } = axisLabel(name, axis, names.length, frame)
    const side = {
      start: { left: centreX + x },
      middle: { left: 0, width, justifyContent: 'center' },
      end: { right: width - centreX - x },
    }[textAnchor]
    return (
      <div
        key={name}
        style={{
          display: 'flex',
          position: 'absolute',
          // Ascent of the font: labels are placed by their baseline.
          top: centreY + y - 1.0 * labelSize,
          fontSize: labelSize,
          lineHeight: 1.2,
          ...side,
        }}
      >
        {name}
      </div>
    )
  })
}
