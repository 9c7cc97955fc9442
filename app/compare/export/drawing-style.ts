/** What makes a drawing look as it does; where it stands and how large it is belongs to the page. */
const OF_DRAWINGS = /^(fill|stroke|font|text-anchor|paint-order|dominant-baseline|opacity|visibility)/

/**
 * The rules of the page's own style sheets that match any of the elements, with the colours of the light scheme. Rules that
 * depend on the screen, the paper or the scheme are left out: a saved drawing looks the same wherever it is opened.
 */
export function drawingStyle(elements: readonly Element[]): string {
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
export function withLightValues(text: string): string {
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
