/**
 * The Content-Security-Policy of a page: everything comes from this site, and of the scripts inside the page only
 * those that are named, by their hashes or by one nonce. Next starts every script from one inside the page, so a page
 * without any may run none at all.
 */
export function pagePolicy(inlineScripts: readonly string[]): string {
  const scripts = inlineScripts.length === 0 ? ["'none'"] : ["'self'", ...inlineScripts]
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * The policy of the one page that may stand in other sites' frames, those of `ancestors` or any (`null`): no script at all, and
 * the one style sheet it holds. Opened by itself, a browser asks for the sign of the site.
 */
export function embedPolicy(style: string, ancestors: readonly string[] | null): string {
  const framing = ancestors === null ? '*' : ancestors.join(' ') || "'none'"
  return [
    "default-src 'none'",
    `style-src ${style}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framing}`,
  ].join('; ')
}
