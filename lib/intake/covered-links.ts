/** Link checkers that keep the address to themselves, and services that shorten links. */
const COVERED =
  /https?:\/\/(?:[\w-]+\.)*(?:mimecast\.com|mimecastprotect\.com|hornetsecurity\.com|bit\.ly|t\.co|lnkd\.in|tinyurl\.com|t1p\.de|is\.gd|ow\.ly|rebrand\.ly|shorturl\.at)\/\S/i
/** Mimecast names at least the site that a link leads to. */
const LEADS_TO = /mimecast(?:protect)?\.com\/\S*[?&]domain=([\w.-]+)/i
const HOST = /\/\/([^\s/:?]+)/

/** Whether behind a link in this text there may be a result that cannot be read from it. */
export function isCovered(text: string): boolean {
  return COVERED.test(text)
}

/** Whether a covered link leads to where others on the same page lead. */
export function leadsToSame(text: string, links: readonly string[]): boolean {
  const host = LEADS_TO.exec(text)?.[1]
  return host !== undefined && links.some((link) => HOST.exec(link)?.[1] === host)
}
