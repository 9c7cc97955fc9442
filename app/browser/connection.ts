const PATIENCE_MS = 8000

/**
 * What time it is by the server's clock: that of a device may be wrong, and the page may be open since yesterday. `null` if
 * the server cannot be reached just now. An answer without a time leaves it to the device.
 */
export async function serverTime(): Promise<Date | null> {
  try {
    const response = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    // A refusal is an answer too: some operators close this address to the outside.
    if (response.status >= 500) return null
    const said = Date.parse(response.headers.get('date') ?? '')
    return new Date(Number.isNaN(said) ? Date.now() : said)
  } catch {
    return null
  }
}
