import { splitLocale } from '@/i18n/locales'

/** Where the built page leaves room for the address that was asked for. */
const ROOM = '<code></code>'
/** Where it leads to itself in another language. */
const ELSEWHERE = /href="(\/[a-z]{2})?\/unreadable\/[^"]+"/g
/** Characters of an address that are shown at either end: the code of answers fits whole. */
const SHOWN = { start: 36, end: 14 } as const
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * The HTML of a built page about an unreadable link with the path in it that was asked for, without its middle if it
 * is long: what is missing is missing at the end. Links to the page in other languages lead to the same path. It comes
 * from outside, so nothing in it may count as HTML.
 */
export function withAddress(html: string, path: string): string {
  const isLong = path.length > SHOWN.start + SHOWN.end
  const shown = isLong ? `${path.slice(0, SHOWN.start)}…${path.slice(-SHOWN.end)}` : path
  const inAnyLanguage = inert(splitLocale(path).path)
  return html
    .replace(ROOM, () => `<code>…${inert(shown)}</code>`)
    .replaceAll(ELSEWHERE, (_, language = '') => `href="${language}${inAnyLanguage}"`)
}

const inert = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')
