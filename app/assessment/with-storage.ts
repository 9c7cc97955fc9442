/** Runs what needs the browser's storage. Where it is refused or full, the answers live in the page only. */
export function withStorage(use: () => void): void {
  try {
    use()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
