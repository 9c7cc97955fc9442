import { HEAD_LENGTH } from '../codes/envelope'
import type { KnownCodes } from '../codes/known-codes'
import { leadsToSame } from './covered-links'
import type { Reference } from './selection'

/** As it is, percent-encoded once or several times, or as Proofpoint's two kinds write it. */
const encoded = (plain: string, hex: string) => `(?:${plain}|%(?:25)*(?:${hex})|[*-](?:${hex}))`
const SLASH = encoded('\\\\?[/_]', '2[Ff]')
const BEFORE_PARAMETER = encoded('[?&;]|\\\\u0026', '3[Ff]|26|3[Bb]')
const EQUALS = encoded('=3[Dd]|=', '3[Dd]')

/**
 * Where a code may begin: in a link of this site, wherever it runs and however often mail systems have wrapped it; in
 * links to comparisons; and as a word of its own, also behind an encoded character or line break.
 */
const BEGINNING = new RegExp(
  [
    `(?<result>${SLASH}results${SLASH})`,
    `(?<edit>${SLASH}assessment${SLASH})`,
    `(?<compared>${BEFORE_PARAMETER}r${EQUALS})`,
    // Small where capitals were lost; then the edition behind it tells it from words.
    '(?<bare>(?:(?<![0-9A-Za-z])|(?<=[%*-][0-9A-Fa-f]{2}|\\\\[nrt]|\\\\u00[0-9A-Fa-f]{2}))(?=[AS]|[as]0))',
  ].join('|'),
  'g',
)

/** What programs put between two characters of a code: line breaks, with marks of a quoted mail, and what cannot be seen. */
const BREAK = new RegExp(
  `(?:${[
    '[\\s>|]|\\\\[nr]',
    '[=\u2010-](?=[ \\t]*[\\r\\n])',
    '</?(?:wbr|br|span|b|i)\\b[^<>]{0,99}>',
    '&(?:shy|zwnj|zwj|ZeroWidthSpace|NoBreak|#(?:173|820[3-7]|8288|65279|x(?:ad|200[b-f]|2060|feff)));',
    '%(?:25)*(?:0[AaDd]|20|E2%(?:25)*80%(?:25)*8[BbCcDd])',
  ].join('|')})*`,
  'y',
)
const INVISIBLE = /\p{Cf}/gu
const WORD = /[0-9A-Za-z]*/y
/** Some link checkers carry the link in base64: "http" begins so. */
const LINK_IN_BASE64 = /aHR0c[0-9A-Za-z+/_-]{20,4000}/g
/** Neither another code nor another link. */
const REST_OF_WORD = /(?![AS]|https?:)[0-9A-Za-z]+/y

/** The address of an edit page is no code ("/assessment/full"); shorter ones are none either. */
const SHORTEST_EDITED = 9
const SHORTEST_TELLING = 9
/** "%2526amp%253B" between two parameters. */
const LONGEST_AMPERSAND = 16

/** A line that means to hold a link of this site. */
export const MEANT_AS_LINK = /\/results?\b|[?&]r=|\/compare\b/i

interface Found extends Reference {
  readonly code: string
  readonly from: number
  readonly to: number
}

/**
 * Every code in a text that was pasted, in order, put together again where a program has broken it: its beginning says how
 * long it has to be, and its checksum leaves no room for chance. The same code twice on a line is one: mails write a link
 * beside its text. A damaged code counts if it stands in a link of this site or can hardly be anything else; a line
 * without one counts as a reference without code if it means to hold a link, or if the whole text holds none. All else
 * is what people and programs write around links.
 */
export function codesInText(handedIn: string, codes: KnownCodes): readonly Reference[] {
  const text = handedIn.replaceAll(INVISIBLE, '').replaceAll(LINK_IN_BASE64, linkFromBase64)
  const found = codesIn(text, codes)
  const references: (Reference & { readonly from: number })[] = found.filter(
    ({ code, from }, place) => !isSaidAgain(text, found[place - 1], { code, from }),
  )
  const links = found.map((one) => one.text)
  let from = 0
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    const to = from + line.length
    const isCovered = found.some((one) => one.from < to && one.to > from)
    const isMeant =
      found.length === 0 ? /[\p{L}\p{N}]/u.test(line) : MEANT_AS_LINK.test(line) || leadsToSame(line, links)
    if (!isCovered && isMeant) references.push({ file: null, text: line.trim(), code: null, from })
    from = to
  }
  return references
    .toSorted((a, b) => a.from - b.from)
    .map(({ file, text: shown, code }) => ({ file, text: shown, code }))
}

function isSaidAgain(text: string, before: Found | undefined, { code, from }: Pick<Found, 'code' | 'from'>) {
  return before?.code === code && !/[\r\n]/.test(text.slice(before.to, from))
}

function codesIn(text: string, codes: KnownCodes): readonly Found[] {
  const found: Found[] = []
  let place = 0
  for (let beginning = next(text, 0); beginning !== null; ) {
    const { from, start, kind } = beginning
    const whole = wholeCode(text, start, codes)
    const word = whole ?? brokenWord(text, start, codes)
    const isNamed = whole || codes.resembles(word.code) || isMeant(text, from, word.code, kind, found.at(-1))
    if (isNamed) found.push({ file: null, text: wordAround(text, from), code: word.code, from, to: word.to })
    place = Math.max(word.to, from + 1)
    // Codes may follow each other without anything between them.
    const follows = whole && /[AS]/.test(text.charAt(place))
    beginning = follows ? { from: place, start: place, kind: 'bare' } : next(text, place)
  }
  return found
}

/** A word, with what follows a break if it is too short to tell by itself that it is the beginning of a code. */
function brokenWord(text: string, start: number, codes: KnownCodes) {
  const word = textAt(WORD, text, start)
  const end = start + word.length
  const gap = word.length < SHORTEST_TELLING ? textAt(BREAK, text, end) : ''
  const more = gap === '' ? '' : textAt(WORD, text, end + gap.length)
  const isNoWord = /\d|.[A-Z]/.test(more)
  return isNoWord && codes.resembles(word + more)
    ? { code: word + more, to: end + gap.length + more.length }
    : { code: word, to: end }
}

function next(text: string, place: number) {
  BEGINNING.lastIndex = place
  const match = BEGINNING.exec(text)
  if (match === null) return null
  const [kind = 'bare'] = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? []
  return { from: match.index, start: match.index + match[0].length, kind }
}

/** Whether a word that is none by itself stands where links of this site have a code. */
function isMeant(text: string, from: number, word: string, kind: string, before: Found | undefined): boolean {
  if (kind === 'result') return word !== ''
  if (kind === 'edit') return /^A/i.test(word) && word.length >= SHORTEST_EDITED
  if (kind === 'bare' || !/^[AS]/i.test(word)) return false
  // Other links have a parameter "r" too.
  return (
    /(?:\/|%2F|_)compare$/i.test(text.slice(0, from)) ||
    (before !== undefined && from - before.to < LONGEST_AMPERSAND)
  )
}

/** The whole code that begins here, over as many breaks as it takes; `null` if none does. */
function wholeCode(text: string, start: number, codes: KnownCodes): { code: string; to: number } | null {
  let code = ''
  let length: number | null = null
  let place = start
  let lastPiece = start
  while (length === null || code.length < length) {
    lastPiece = place + textAt(BREAK, text, place).length
    const piece = textAt(WORD, text, lastPiece).slice(0, (length ?? HEAD_LENGTH) - code.length)
    if (piece === '') return null
    code += piece
    place = lastPiece + piece.length
    if (length === null && code.length === HEAD_LENGTH) {
      length = codes.lengthFrom(code)
      if (length === null) return null
    }
  }
  if (!codes.isWhole(code)) return null
  const isBroken = place - start > code.length
  // The first letters of what follows a cut code can be those that it lacks.
  const isCut =
    isBroken && (textAt(REST_OF_WORD, text, place) !== '' || wholeCode(text, lastPiece, codes) !== null)
  return isCut ? null : { code, to: place }
}

function textAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place
  return pattern.exec(text)?.[0] ?? ''
}

/** What stands around a place, from space to space: how it was handed in. */
function wordAround(text: string, place: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, place - 500), place))?.[0] ?? ''
  return before + (/^\S*/.exec(text.slice(place, place + 500))?.[0] ?? '')
}

function linkFromBase64(encodedLink: string): string {
  try {
    const link = atob(encodedLink.replaceAll('-', '+').replaceAll('_', '/'))
    return /^[!-~]+$/.test(link) ? ` ${link} ` : encodedLink
  } catch {
    return encodedLink
  }
}
