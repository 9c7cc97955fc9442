import type { z } from 'zod'

/** The operator's colour in each scheme, as `#rrggbb`. */
export interface Accent {
  readonly light: string
  readonly dark: string
}

/** What the colour stands on, by scheme; the style sheet's own (a test compares them). */
export const GROUNDS: Readonly<Record<keyof Accent, readonly string[]>> = {
  light: ['#ffffff', '#f5f4ef', '#eae8e0'],
  dark: ['#11161b', '#1a2128', '#242d36'],
}

/** WCAG 2.2, 1.4.3, for text: a link's line is no wider than a letter's. */
export const LEAST_CONTRAST = 4.5

const COLOR = /^#[0-9a-f]{6}$/i
/** Steps from a colour to black or white. */
const STEPS = 255

export const isColor = (text: string) => COLOR.test(text)

type Channels = readonly [red: number, green: number, blue: number]

const channelsOf = (color: string): Channels =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16)) as unknown as Channels

const colorOf = (channels: readonly number[]) =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The lowest contrast of a colour with the grounds of a scheme. */
export function leastContrast(color: string, scheme: keyof Accent): number {
  return Math.min(...GROUNDS[scheme].map((ground) => contrastOf(color, ground)))
}

/** The same colour, as little darker (light scheme) or lighter (dark) as it takes to stand out from every ground. */
export function nearestThatPasses(color: string, scheme: keyof Accent): string {
  const end = scheme === 'light' ? 0 : 255
  const mixed = (step: number) =>
    colorOf(channelsOf(color).map((channel) => channel + ((end - channel) * step) / STEPS))
  const step = Array.from({ length: STEPS }, (_, index) => index).find(
    (index) => leastContrast(mixed(index), scheme) >= LEAST_CONTRAST,
  )
  return mixed(step ?? STEPS)
}

/** One colour is that of light pages, and as near as may be on dark ones; given apart, each has to pass by itself. */
export function accentOf(given: string | Accent, context: z.core.$RefinementCtx): Accent {
  const { light, dark } =
    typeof given === 'string' ? { light: given, dark: nearestThatPasses(given, 'dark') } : given
  for (const [scheme, color] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    const found = leastContrast(color, scheme)
    if (found >= LEAST_CONTRAST) continue
    context.addIssue({
      code: 'custom',
      path: typeof given === 'string' ? [] : [scheme],
      message: 'contrast',
      params: {
        color,
        found: (Math.floor(found * 10) / 10).toString(),
        nearest: nearestThatPasses(color, scheme),
        scheme,
      },
    })
  }
  return { light: light.toLowerCase(), dark: dark.toLowerCase() }
}
