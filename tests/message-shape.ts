/**
 * What code has to know of a message: its arguments, with their kinds and what they choose between, and its tags; in the
 * order of the alphabet, each once. Forms of a plural are the language's own, but for "other", which every one needs.
 * Throws where a brace is not closed.
 */
export function shapeOf(message: string): readonly string[] {
  const found = new Set([...message.matchAll(/<\/?\w+>/g)].map(([tag]) => tag))
  read(message, 0, found)
  return [...found].toSorted()
}

/** Reads up to the brace that closes a form, or to the end; returns the place after it. */
function read(message: string, start: number, found: Set<string>, isForm = false): number {
  for (let at = start; at < message.length; at += 1) {
    if (message[at] === '{') at = readArgument(message, at, found) - 1
    else if (message[at] === '}') {
      if (isForm) return at + 1
      throw new Error(`A brace closes nothing: ${message}`)
    }
  }
  if (isForm) throw new Error(`A brace is not closed: ${message}`)
  return message.length
}

function readArgument(message: string, start: number, found: Set<string>): number {
  const [head = '', name, kind = '', end] =
    /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?([,}])/.exec(message.slice(start)) ?? []
  if (name === undefined) throw new Error(`Not an argument: ${message.slice(start)}`)
  let at = start + head.length
  const forms: string[] = []
  while (end === ',') {
    const [form, choice] = /^\s*([=\w]+)\s*\{/.exec(message.slice(at)) ?? []
    if (form === undefined) break
    forms.push(choice ?? '')
    at = read(message, at + form.length, found, true)
  }
  const choices = kind === 'plural' ? forms.filter((form) => form === 'other') : forms.toSorted()
  found.add([name, kind, ...choices].filter(Boolean).join(' '))
  if (end === '}') return at
  const close = message.indexOf('}', at)
  if (close < 0) throw new Error(`A brace is not closed: ${message}`)
  return close + 1
}
