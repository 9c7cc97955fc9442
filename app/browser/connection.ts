const PATIENCE_MS = 8000

/** Whether the server can be reached just now: a failed page load would take the reader away from the form. */
export async function isServerReachable(): Promise<boolean> {
  try {
    const response = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    // A refusal is an answer too: some operators close this address to the outside.
    return response.status < 500
  } catch {
    return false
  }
}
