import 'server-only'

/** Where this server reaches itself: PORT and, where the server listens on one address only, HOST. */
export function ownAddress(path: string): string {
  const host = process.env['HOST'] || '127.0.0.1'
  return `http://${host.includes(':') ? `[${host}]` : host}:${process.env['PORT'] || 3000}${path}`
}
