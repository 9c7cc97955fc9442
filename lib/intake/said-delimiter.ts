const SAYING = /^[\s\ufeff"']*sep\s*=\s*["']?(\\t|tab|.)["']?[;,\t"' ]*(?:\r\n|\r|\n)/i

/** Excel's line that says how the columns below it are parted ("sep=;"), however it is spelt, and what follows; `null` if none stands on top. */
export function saidDelimiter(text: string): { readonly delimiter: string; readonly rest: string } | null {
  const [line = '', said] = SAYING.exec(text) ?? []
  if (said === undefined) return null
  return { delimiter: said.length > 1 ? '\t' : said, rest: text.slice(line.length) }
}
