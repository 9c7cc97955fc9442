import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../app/styles')

/** Every style sheet by its name, without its comments. */
export const SHEETS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')]),
)

export const TOKENS = SHEETS.get('tokens.css') ?? ''

export type Scheme = 'light' | 'dark' | 'print'

const WHERE: Readonly<Record<Scheme, RegExp>> = {
  light: /^:root \{([^}]*)\}/m,
  dark: /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/,
  print: /@media print \{\s*:root \{([^}]*)\}/,
}

/** The colours of a scheme by the names of their tokens, as `#rrggbb`. */
export function colorsOf(scheme: Scheme): Readonly<Record<string, string>> {
  const block = WHERE[scheme].exec(TOKENS.trim())?.[1]
  if (block === undefined) throw new Error(`tokens.css has no block for ${scheme}.`)
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color]),
  )
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
