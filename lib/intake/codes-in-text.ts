import type { Reference } from './selection'

/**
 * Codes in links of this site, wherever it runs, also wrapped into another link (`%2Fresults%2F…`); in links to
 * comparisons; and alone: a word that begins as codes do and has a digit, which words of a language have not.
 */
const CODE = new RegExp(
  [
    '(?:/|%2[Ff])results(?:/|%2[Ff])(?<result>[0-9A-Za-z]+)',
    '(?:/|%2[Ff])assessment(?:/|%2[Ff])(?<edit>A[0-9A-Za-z]{8,})',
    '(?:[?&]|%3[Ff]|%26)r(?:=|%3[Dd])(?<compared>[AS][0-9A-Za-z]+)',
    '(?<![0-9A-Za-z])(?<bare>[AS](?=[A-Za-z]*[0-9])[0-9A-Za-z]{8,})(?![0-9A-Za-z])',
  ].join('|'),
  'g',
)

/** A score code of a wrapped mail can stand on this many lines. */
const LINES_PER_CODE = 4

/** A code alone at the end of a line, too short to be one: its kind, its edition, and what the line had room for. */
const BEGUN = /(?<![0-9A-Za-z])[AS][0-9]{2}[0-9A-Za-z]*$/

/** A line that means to hold a link. */
export const MEANT_AS_LINK = /:\/\/|\/results\/|[?&]r=/

/**
 * Every code in a text that was pasted, in order. A line without one counts as a reference without code if it means to
 * hold a link, or if the whole text holds none; else it is what people write around links. A code that a mail program has broken into lines is put together again, if that
 * opens: its checksum leaves no room for chance.
 */
export function codesInText(text: string, opens: (code: string) => boolean): readonly Reference[] {
  const lines = text.split(/\r\n|\r|\n/)
  const references: Reference[] = []
  for (let line = 0; line < lines.length; line += 1) {
    const here = lines[line] ?? ''
    const found = referencesIn(here)
    const last = found.at(-1) ?? begunIn(here)
    const rest =
      last && here.trimEnd().endsWith(last.code ?? '') ? restOf(last.code ?? '', lines, line, opens) : null
    references.push(...(rest ? found.slice(0, -1) : found))
    if (last && rest) {
      references.push({ ...last, code: rest.code })
      // What follows the code on its last line is read like a line of its own.
      lines[rest.line] = rest.after
      line = rest.line - 1
    } else if (found.length === 0 && /[\p{L}\p{N}]/u.test(here)) {
      references.push({ file: null, text: here.trim(), code: null })
    }
  }
  const hasCode = references.some(({ code }) => code !== null)
  return references.filter(({ code, text }) => code !== null || !hasCode || MEANT_AS_LINK.test(text))
}

function referencesIn(line: string): Reference[] {
  return line.split(/\s+/).flatMap((text) =>
    [...text.matchAll(CODE)].map(({ groups = {} }) => ({
      file: null,
      text,
      code: groups['result'] ?? groups['edit'] ?? groups['compared'] ?? groups['bare'] ?? null,
    })),
  )
}

function begunIn(line: string): Reference | undefined {
  const [code] = BEGUN.exec(line.trimEnd()) ?? []
  return code === undefined ? undefined : { file: null, text: code, code }
}

/** The code with as much of the following lines as opens it, and what is left of the last of these lines. */
function restOf(beginning: string, lines: readonly string[], from: number, opens: (code: string) => boolean) {
  if (opens(beginning)) return null
  let code = beginning
  for (let line = from + 1; line < Math.min(from + LINES_PER_CODE, lines.length); line += 1) {
    const [start = '', more = ''] = /^[>\s]*([0-9A-Za-z]+)/.exec(lines[line] ?? '') ?? []
    code += more
    if (more !== '' && opens(code)) return { code, line, after: (lines[line] ?? '').slice(start.length) }
    if (more === '' || start.length < (lines[line] ?? '').trimEnd().length) return null
  }
  return null
}
