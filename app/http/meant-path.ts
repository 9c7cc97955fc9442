import { knownEditions } from '@/app/operator/known-editions'
import { LOCALES, localePath, ROOT_LOCALE } from '@/i18n/locales'
import { decodeCode, restoreCapitals } from '@/lib/codes/decode'
import { knownCodes } from '@/lib/codes/known-codes'
import type { Day } from '@/lib/instrument/vocabulary'
import { codesInText } from '@/lib/intake/codes-in-text'

const CODES = knownCodes(knownEditions())

/** Characters of an address that is looked at: a link of ours, encoded several times. */
const LONGEST = 1500
/** How often an address can be encoded. */
const MOST_ENCODINGS = 8

/** Language, room and the rest of an address, in whatever capitals, with whatever stands before it. */
const ROOM = /^[^0-9A-Za-z]*(?:([a-z]{2})\/)?(results|assessment|compare|method)(?![0-9a-z])(.*)$/is
/** What an address may go on with behind the code. */
const BEHIND = /\/(full|today|opengraph-image|square-image|qr-code)(?![0-9a-z])/i
const ONLY_FULL = /^\/full[^0-9a-z]*$/i

/**
 * Where an address leads that programs and people have changed: signs around its code (of a sentence, quotes, what cannot
 * be seen, encoded or not), capitals lost or added. `null` if it is as it should be, or nothing can be told.
 */
export function meantPath(pathname: string, today: Day): string | null {
  const texts = decodings(pathname)
  const [, language, room = '', rest = ''] = ROOM.exec(texts.at(-1) ?? '') ?? []
  const locale = language?.toLowerCase() ?? ROOT_LOCALE
  if (room === '' || !LOCALES.includes(locale)) return null
  const path = meantIn(`/${room.toLowerCase()}`, rest, pathname, theCode(texts, today))
  const meant = path === null ? null : localePath(locale, path)
  return meant === pathname ? null : meant
}

/** A parameter of a comparison, with what HTML and mail programs make of the sign before it. */
const PARAMETER = /(^\?|[&;]|%(?:25)*(?:26|3B))(?:amp(?:;|%(?:25)*3B))*(r|view|technology)(?:=|%(?:25)*3D)/gi

/** The parameters of a comparison, each parted from the others: `&amp;r=`, `;r=` and `%26r%3D` are all `&r=`. */
export function meantSearch(search: string): string {
  return search.replaceAll(
    PARAMETER,
    (_, sign: string, name: string) => `${sign === '?' ? '?' : '&'}${name.toLowerCase()}=`,
  )
}

/** `rest` as it reads; where nothing in it is known, what stands there is left as it came. */
function meantIn(room: `/${string}`, rest: string, pathname: string, code: string | null) {
  if (code !== null && ['/results', '/assessment'].includes(room)) {
    const [behind = ''] = BEHIND.exec(rest) ?? []
    return `${room}/${code}${behind.toLowerCase()}` as const
  }
  if (room === '/assessment' && ONLY_FULL.test(rest)) return '/assessment/full'
  if (!/[0-9a-z]/i.test(rest)) return room
  const [, , , asSent] = ROOM.exec(pathname) ?? []
  return asSent === undefined ? null : (`${room}${asSent}` as const)
}

/** What stands for a code in an address that leads nowhere, without the signs around it. */
export function damagedCode(pathname: string): string | null {
  const [, , , rest = ''] = ROOM.exec(decodings(pathname).at(-1) ?? '') ?? []
  return codesInText(rest, CODES).find(({ code }) => code !== null)?.code ?? null
}

/** The one code in an address that opens, however often it is there; `null` if there is none or more than one. */
function theCode(texts: readonly string[], today: Day): string | null {
  const opening = texts
    .flatMap((text) => codesInText(text, CODES))
    .flatMap(({ code }) => (code === null ? [] : [opened(code, today) ?? []]).flat())
  const [only, another] = [...new Set(opening)]
  return another === undefined ? (only ?? null) : null
}

function opened(code: string, today: Day): string | null {
  return decodeCode(knownEditions(), code, today).ok ? code : restoreCapitals(knownEditions(), code, today)
}

/** An address as it came, and with one encoding after the other taken off; of one that is too long, nothing. */
function decodings(pathname: string): readonly string[] {
  if (pathname.length > LONGEST) return []
  const texts = [pathname]
  while (texts.length <= MOST_ENCODINGS) {
    const text = decoded(texts.at(-1) ?? '')
    if (text === texts.at(-1)) break
    texts.push(text)
  }
  return texts
}

/** What is no UTF-8, such as quotes of Windows, becomes a sign that no code has. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (signs) =>
    new TextDecoder().decode(Uint8Array.from(signs.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))),
  )
}
