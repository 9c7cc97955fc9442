import 'server-only'

/** `npm start` checks and completes all three (scripts/run/settings.ts) and hands them on to the server. */
const { BASE_URL: given, HOST, PORT = '3000' } = process.env

/**
 * Where people reach this site, without a slash at the end: the one setting behind every absolute address. Prerendered
 * pages are fitted to it at start (scripts/run/fit.ts).
 */
export const BASE_URL: string = given || `http://localhost:${PORT}`

/** The address of a page as it is shared. */
export function absoluteUrl(path: string): string {
  return `${BASE_URL}${path}`
}

/** Where this server reaches itself; HOST is set where it listens on one address only. */
export function ownAddress(path: string): string {
  const host = HOST || '127.0.0.1'
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}${path}`
}
