/** Where the built page leaves room for the address that was asked for. */
const ROOM = '<code></code>'
/** Characters of an address that are shown: enough for the code of any result. */
const LONGEST = 80
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The HTML of a built page about an unreadable link with the path in it that was asked for, cut if it is very long. It
 * comes from outside, so nothing in it may count as HTML.
 */
export function withAddress(html: string, path: string): string {
  const shown = path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path
  const escaped = shown.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '')
  return html.replace(ROOM, () => `<code>…${escaped}</code>`)
}
