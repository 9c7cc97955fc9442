/** Where the built page leaves room for the address that was asked for. */
const ROOM = '<code></code>'
/** Characters of an address that are shown at either end: the code of answers fits whole. */
const SHOWN = { start: 36, end: 14 } as const
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The HTML of a built page about an unreadable link with the path in it that was asked for, without its middle if it
 * is long: what is missing is missing at the end. It comes from outside, so nothing in it may count as HTML.
 */
export function withAddress(html: string, path: string): string {
  const isLong = path.length > SHOWN.start + SHOWN.end
  const shown = isLong ? `${path.slice(0, SHOWN.start)}…${path.slice(-SHOWN.end)}` : path
  const escaped = shown.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '')
  return html.replace(ROOM, () => `<code>…${escaped}</code>`)
}
