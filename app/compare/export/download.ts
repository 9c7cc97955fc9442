/** Milliseconds until the browser surely has what it was given. */
const KEPT = 60_000

/** Hands a file to the person in front of the browser. The page's policy allows it: nothing is navigated to. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Firefox follows only links that are part of the page.
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
