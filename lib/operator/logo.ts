import type { OperatorFault } from './faults'

/** A picture that pages show beside our own mark. */
export interface Logo {
  readonly type: 'image/svg+xml' | 'image/png'
  /** Width by height. */
  readonly ratio: number
}

/** In bytes: less than all style sheets and twice the fonts of a page would be. */
export const LARGEST_LOGO = 50_000
/** Of a PNG, in pixels, along either side. */
const WIDEST = 2000
/** Flatter or taller ones have no place in the head of a page. */
const RATIOS = { least: 0.5, most: 8 } as const

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Where a PNG says its width and height. */
const PNG_SIZE = 16
/** Scripts, and all that would fetch something from elsewhere. */
const UNSAFE =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|@import|url\(\s*["']?(?!#)|href\s*=\s*["'](?!#|data:image\/)/i

type CheckedLogo =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly fault: OperatorFault }

const wrong = (expected: OperatorFault['expected'], details: OperatorFault['details'] = {}): CheckedLogo => ({
  ok: false,
  fault: { key: 'logo', expected, details },
})

/** What kind of picture these bytes are, whatever the file is called. */
export function checkLogo(bytes: Uint8Array): CheckedLogo {
  if (bytes.length > LARGEST_LOGO)
    return wrong('logoLarge', { bytes: String(bytes.length), most: String(LARGEST_LOGO) })
  const size = PNG.every((byte, index) => bytes[index] === byte) ? pngSize(bytes) : svgSize(bytes)
  if (size === null) return wrong('logoKind')
  if (size === 'unsafe') return wrong('logoUnsafe')
  const { type, width, height } = size
  const ratio = width / height
  const isTooWide = type === 'image/png' && Math.max(width, height) > WIDEST
  if (isTooWide || !(ratio >= RATIOS.least && ratio <= RATIOS.most))
    return wrong('logoShape', { width: String(width), height: String(height), most: String(WIDEST) })
  return { ok: true, logo: { type, ratio } }
}

interface Size {
  readonly type: Logo['type']
  readonly width: number
  readonly height: number
}

function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < PNG_SIZE + 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { type: 'image/png', width: view.getUint32(PNG_SIZE), height: view.getUint32(PNG_SIZE + 4) }
}

/** `null`: no SVG that says how large it is. */
function svgSize(bytes: Uint8Array): Size | 'unsafe' | null {
  const text = new TextDecoder().decode(bytes)
  const [, attributes] =
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg\b([^>]*)>/i.exec(text) ?? []
  if (attributes === undefined) return /<!ENTITY/i.test(text) ? 'unsafe' : null
  if (UNSAFE.test(text)) return 'unsafe'
  const [, box] = /\bviewBox\s*=\s*["']([^"']*)["']/.exec(attributes) ?? []
  const [, , width, height] = box
    ?.trim()
    .split(/[\s,]+/)
    .map(Number) ?? [0, 0, side('width'), side('height')]
  return width && height ? { type: 'image/svg+xml', width, height } : null

  function side(name: string): number {
    return Number.parseFloat(new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)`).exec(attributes ?? '')?.[1] ?? '')
  }
}
