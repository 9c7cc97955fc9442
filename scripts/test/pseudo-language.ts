import { EVIDENCE_GRADES } from '../../lib/instrument/wording'

/** Letters that neither German nor English has, and which the fonts of the pictures do. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ a: 'å', e: 'ê', i: 'î', o: 'õ', u: 'ù', ä: 'ã', ö: 'ø', ü: 'û', c: 'ç', d: 'ð', n: 'ñ', y: 'ý' },
  ...{ A: 'Å', E: 'Ê', I: 'Î', O: 'Õ', U: 'Ù', Ä: 'Ã', Ö: 'Ø', Ü: 'Û', C: 'Ç', D: 'Ð', N: 'Ñ', Y: 'Ý' },
}
const MARKED = new RegExp(`[${Object.values(MARKS).join('')}]`)
const WORD = /[\p{L}\u00ad]+/gu
const LONGER_BY = 0.42

/** Words of a text that did not come out of {@link inPseudoLanguage}: whoever wrote them left them in the code. */
export function unmarkedWords(text: string): readonly string[] {
  return (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => !MARKED.test(word))
}

/** Names to a program, not words. */
const KEPT = ['openGraphLocale', 'comparisonFile', 'collectionFile', 'answersFile', 'movementFile']
const GRADES: readonly string[] = EVIDENCE_GRADES
/** As long as they may be in any language: only marked. */
const SHORT = ['clarifyClause', 'brief', 'sheets']

/**
 * Every text below `node` in a language that nobody speaks: each word marked and a third longer, the way to find what is
 * fixed in code and what has no room. `change`: how a text is read, plain or as a message with arguments.
 */
export function inPseudoLanguage<Node>(node: Node, change = pseudoText, key = ''): Node {
  if (typeof node === 'string' && (KEPT.includes(key) || GRADES.includes(node))) return node
  const changed = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return SHORT.includes(name) ? marked(value) : change(value)
    if (Array.isArray(value)) return value.map((one) => changed(one, name))
    if (typeof value !== 'object' || value === null) return value
    return inObject(value)
  }
  const inObject = (value: object) =>
    Object.fromEntries(
      Object.entries(value).map(([child, part]) => [child, inPseudoLanguage(part, change, child)]),
    )
  return changed(node, key) as Node
}

/** Only its words are changed: arguments, the forms they choose between and tags stay what they are. */
export function pseudoMessage(message: string): string {
  const [text] = upToBrace(message, 0)
  return text
}

/** The text in the pseudo-language up to the brace that closes it, and the place of that. */
function upToBrace(message: string, start: number): readonly [text: string, end: number] {
  let text = ''
  let at = start
  while (at < message.length && message[at] !== '}') {
    if (message[at] === '{') {
      const [argument, end] = argumentAt(message, at)
      text += argument
      at = end
      continue
    }
    const [, plain = '', tag = ''] = /^(?:([^{}<]+)|(<[^>]*>|<))/.exec(message.slice(at)) ?? []
    text += pseudoText(plain) + tag
    at += plain.length + tag.length
  }
  return [text, at]
}

/** An argument as it is, its forms in the pseudo-language, and the place after it. */
function argumentAt(message: string, start: number): readonly [text: string, end: number] {
  let text = /^\{\s*\w+\s*(?:,\s*\w+\s*,?)?/.exec(message.slice(start))?.[0] ?? '{'
  let at = start + text.length
  for (;;) {
    const form = /^\s*[=\w]+\s*\{/.exec(message.slice(at))?.[0]
    if (form === undefined) break
    const [words, end] = upToBrace(message, at + form.length)
    text += `${form}${words}}`
    at = end + 1
  }
  const end = message.indexOf('}', at) + 1
  return [text + message.slice(at, end), end]
}

export const pseudoText = (text: string): string => text.replaceAll(WORD, (word) => longer(marked(word)))

const marked = (text: string): string => text.replaceAll(/\p{L}/gu, (letter) => MARKS[letter] ?? letter)

/** Its first vowel is drawn out. */
function longer(word: string): string {
  // A word may hold places where it can be parted.
  const more = Math.round((word.match(/\p{L}/gu) ?? []).length * LONGER_BY)
  return word.replace(/[åêîõùãøû]/i, (vowel) => vowel + vowel.toLowerCase().repeat(more))
}
