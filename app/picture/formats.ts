import { PREVIEW_SIZE } from '@/lib/drawing/preview-size'
import type { RadarPlace } from './radar'

export type FormatId = 'landscape' | 'square'

/** Where everything stands on a sheet, in pixels. Nothing but ground within `margin` of the edge. */
export interface Format {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** The words stand in here, from the left margin on. */
  readonly text: { readonly top: number; readonly bottom: number; readonly width: number }
  /** Font size of the verdicts by the number of technologies, of the claim, and of the names below. */
  readonly verdictSize: Readonly<Record<1 | 2 | 3, number>>
  readonly claimSize: number
  readonly nameSize: number
  /** The small print: the rule above it, and its font size. */
  readonly footer: { readonly top: number; readonly size: number }
  readonly radar: RadarPlace & {
    /** Font size of the axis names; `null`: nobody could read them in a preview. */
    readonly labelSize: number | null
  }
}

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  /** For link previews, which show it 300 to 600 pixels wide. */
  landscape: {
    ...PREVIEW_SIZE,
    margin: 48,
    text: { top: 48, bottom: 540, width: 720 },
    verdictSize: { 1: 128, 2: 86, 3: 86 },
    claimSize: 86,
    nameSize: 38,
    footer: { top: 540, size: 28 },
    radar: { x: 974, y: 294, radius: 168, labelSize: null },
  },
  /** To download and to put into a post. */
  square: {
    width: 1080,
    height: 1080,
    margin: 60,
    text: { top: 44, bottom: 506, width: 960 },
    verdictSize: { 1: 150, 2: 100, 3: 88 },
    claimSize: 100,
    nameSize: 38,
    footer: { top: 980, size: 28 },
    radar: { x: 540, y: 736, radius: 172, labelSize: 26 },
  },
}
