import { textLines } from '@/lib/drawing/chart-layout'

/** The words around a saved drawing. */
export interface Caption {
  /** The consultant's own line; may be empty. */
  readonly title: string
  readonly heading: string
  /** Group, number of results, day and where it comes from. */
  readonly facts: string
}

interface Standalone {
  /** In the drawing's own units, one CSS pixel each. */
  readonly width: number
  readonly height: number
  /** The file, drawn larger by the scale. */
  readonly asXml: (scale: number) => string
}

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 16
const KEY_WIDTH = 44
const TITLE = { size: 18, weight: 700 }
const HEADING = { size: 15, weight: 600 }
const PLAIN = { size: 13, weight: 400 }
type Letters = typeof TITLE
/** Belongs to the page: codes open results, hidden names were never seen in the drawing. */
const PAGE_ONLY = ['data-code', 'data-lit', 'aria-label', 'role', 'aria-hidden', 'focusable']
/** What no XML file may hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * The drawings of a frame under each other as one file that needs nothing else: on white ground in the colours of the light
 * scheme, with a caption and the keys. Names in it are text, whatever they hold; those shown only on hovering are left out.
 */
export function standaloneDrawing(frame: Element, { title, heading, facts }: Caption): Standalone {
  const drawings = [...frame.querySelectorAll<SVGSVGElement>('svg:not([aria-hidden])')]
  const inner = Math.max(...drawings.map(({ viewBox }) => viewBox.baseVal.width))
  // Never part of a document: the page's policy refuses a style sheet inside one.
  const root = document.createElementNS(SVG, 'svg')
  const add = (name: string, attributes: Readonly<Record<string, string | number>>, text = '') => {
    const element = root.appendChild(document.createElementNS(SVG, name))
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    element.textContent = text
    return element
  }
  const font = withLightValues('var(--font)')
  const measuring = document.createElement('canvas').getContext('2d')
  let y = MARGIN
  const write = (text: string, x: number, { size, weight }: Letters) => {
    if (measuring) measuring.font = `${weight} ${size}px ${font}`
    const measure = (part: string) => measuring?.measureText(part).width ?? part.length * size
    for (const line of textLines(text, MARGIN + inner - x, measure)) {
      add(
        'text',
        { x, y: y + size, 'font-size': size, 'font-weight': weight, fill: withLightValues('var(--ink)') },
        line,
      )
      y += size * 1.4
    }
  }
  const copy = (from: Element, transform: string) => {
    const group = add('g', { transform, class: from.getAttribute('class') ?? '' })
    for (const child of from.children) group.append(child.cloneNode(true))
  }

  add('title', {}, [...new Set(drawings.map((one) => one.getAttribute('aria-label')))].join(' '))
  const style = add('style', {})
  const ground = add('rect', { width: '100%', height: '100%', fill: withLightValues('var(--paper)') })
  write(title, MARGIN, TITLE)
  write(heading, MARGIN, HEADING)
  for (const drawing of drawings) {
    const box = drawing.viewBox.baseVal
    copy(drawing, `translate(${MARGIN - box.x} ${y + MARGIN / 2 - box.y})`)
    y += box.height + MARGIN
  }
  for (const entry of frame.querySelectorAll('[data-legend] > *')) {
    const key = entry.querySelector('svg')
    if (key) copy(key, `translate(${MARGIN} ${y})`)
    write(entry.textContent, MARGIN + (key ? KEY_WIDTH + 8 : 0), PLAIN)
  }
  y += MARGIN / 2
  write(facts, MARGIN, PLAIN)

  const width = inner + 2 * MARGIN
  const height = Math.ceil(y + MARGIN / 2)
  for (const hidden of root.querySelectorAll('g title')) hidden.remove()
  for (const element of root.querySelectorAll('*')) {
    for (const name of PAGE_ONLY) element.removeAttribute(name)
    for (const { name, value } of element.attributes) element.setAttribute(name, withLightValues(value))
  }
  style.textContent = drawingStyle([...root.querySelectorAll('g, g *')])
  ground.setAttribute('height', String(height))
  root.setAttribute('viewBox', `0 0 ${width} ${height}`)
  root.setAttribute('font-family', font)
  return {
    width,
    height,
    asXml(scale) {
      root.setAttribute('width', String(Math.round(width * scale)))
      root.setAttribute('height', String(Math.round(height * scale)))
      return new XMLSerializer().serializeToString(root).replaceAll(NOT_XML, '\ufffd')
    },
  }
}

/** What makes a drawing look as it does; where it stands and how large it is belongs to the page. */
const OF_DRAWINGS = /^(fill|stroke|font|text-anchor|paint-order|dominant-baseline|opacity|visibility)/

/**
 * The rules of the page's own style sheets that match any of the elements, with the colours of the light scheme. Rules that
 * depend on the screen, the paper or the scheme are left out: a saved drawing looks the same wherever it is opened.
 */
function drawingStyle(elements: readonly Element[]): string {
  return pageRules()
    .filter(({ selectorText }) => elements.some((element) => element.matches(selectorText)))
    .map(({ selectorText, style }) => {
      const declarations = [...style]
        .filter((name) => OF_DRAWINGS.test(name))
        .map((name) => `${name}:${withLightValues(style.getPropertyValue(name))}`)
      return declarations.length === 0 ? '' : `${selectorText}{${declarations.join(';')}}`
    })
    .join('')
}

/** Replaces each `var(--name)` by the value that the light scheme gives it. Throws if there is none. */
function withLightValues(text: string): string {
  return text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const root = pageRules().find(
      ({ selectorText, style }) => selectorText === ':root' && style.getPropertyValue(name) !== '',
    )
    if (!root) throw new Error(`No style sheet gives ${name} a value.`)
    return root.style.getPropertyValue(name).trim()
  })
}

/** Those that always apply: the ones within `@media` are not among them. */
function pageRules(): readonly CSSStyleRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule),
  )
}
