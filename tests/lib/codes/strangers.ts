import { questionnaire as edition2026 } from '../../../content/2026-1/structure'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode } from '../../../lib/codes/decode'
import { checksum } from '../../../lib/codes/digits'
import { encodeScores } from '../../../lib/codes/score-code'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { ResponseSet } from '../../../lib/instrument/response-set'
import { FORMS, INDUSTRIES, SIZES } from '../../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../../lib/report/report'
import { DAYS, dayFromNumber } from '../../../lib/responses/day'
import { publicReport } from '../../../lib/scoring/scored-result'
import { drawResponses, pick, repeatable, TECHNOLOGY_CHOICES } from '../random-responses'
import { syntheticEdition } from '../synthetic-edition'

const EDITIONS = [edition2026, syntheticEdition]
const TODAY = '2100-01-01'
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Begun anew by each run. */
let random = repeatable(0)
const whole = (below: number) => Math.floor(random() * below)

function drawSet(): ResponseSet {
  const edition = pick(random, EDITIONS)
  const form = pick(random, FORMS)
  const technologies = pick(random, TECHNOLOGY_CHOICES)
  return {
    edition: edition.edition,
    form,
    technologies,
    answeredOn: dayFromNumber(whole(DAYS)),
    profile: {
      ...(random() < 0.5 && { industry: pick(random, INDUSTRIES) }),
      ...(random() < 0.5 && { size: pick(random, SIZES) }),
    },
    responses: drawResponses(random, askedItems(edition, form, technologies)),
  }
}

function drawCode(): string {
  const set = drawSet()
  const edition = set.edition === edition2026.edition ? edition2026 : syntheticEdition
  return random() < 0.5
    ? encodeAnswers(edition, set)
    : encodeScores(edition, publicReport(reportOnAnswers(edition, set)))
}

const utf16 = (length: number) => Array.from({ length }, () => String.fromCharCode(whole(65_536))).join('')
const digits = (length: number) => Array.from({ length }, () => DIGITS.charAt(whole(62))).join('')
/** Gives any text of digits a right checksum, so that it gets as far as the content. */
const sealed = (text: string) => text + checksum(text)

const changed = (code: string, to: string) => {
  const place = whole(code.length)
  return code.slice(0, place) + to + code.slice(place + 1)
}
const inserted = (code: string, what: string) => {
  const place = whole(code.length + 1)
  return code.slice(0, place) + what + code.slice(place)
}

/** What a stranger can put behind /results/, by its share of the cases. */
const STRANGERS: readonly (readonly [name: string, share: number, make: (code: string) => string])[] = [
  ['untouched', 10, (code) => code],
  ['one other digit', 10, (code) => changed(code, digits(1))],
  ['one other character', 8, (code) => changed(code, utf16(1))],
  ['cut', 8, (code) => code.slice(0, whole(code.length))],
  ['cut at the front', 4, (code) => code.slice(whole(code.length))],
  ['something inserted', 6, (code) => inserted(code, random() < 0.5 ? digits(1) : utf16(1 + whole(4)))],
  [
    'two neighbours swapped',
    6,
    (code) => {
      const place = whole(code.length - 1)
      return code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2)
    },
  ],
  ['resealed after a change', 12, (code) => sealed(changed(code.slice(0, -5), digits(1)))],
  ['resealed invention', 8, (code) => sealed(code.slice(0, 4) + digits(code.length - 9))],
  ['resealed with another length', 4, (code) => sealed(code.slice(0, 4) + digits(whole(190)))],
  ['random UTF-16, lone surrogates included', 8, () => utf16(whole(200))],
  ['base64 junk', 6, () => btoa(digits(whole(150)))],
  ['the right head and junk', 4, (code) => code.slice(0, 4) + utf16(whole(60))],
  [
    'prototype keys',
    2,
    () => pick(random, ['__proto__', 'constructor', 'toString', 'A__proto__', 'hasOwnProperty']),
  ],
  [
    'full-width digits',
    2,
    (code) => code.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ],
  [
    'Arabic digits',
    2,
    (code) => code.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ],
  ['100 KB', 0.1, (code) => pick(random, ['A', 'S', code, '😀', '\ud800']).repeat(100_000).slice(0, 100_000)],
]
/** Each kind of stranger as often as its share says: one place for each tenth of a share. */
const CROWD = STRANGERS.flatMap((stranger) =>
  Array<typeof stranger>(Math.round(stranger[1] * 10)).fill(stranger),
)

/** The code that the content of an opened code encodes to; `null` if it was refused. */
function reencoded(code: string): string | null {
  const opened = decodeCode(EDITIONS, code, TODAY)
  if (!opened.ok) return null
  return opened.kind === 'answers'
    ? encodeAnswers(opened.questionnaire, opened.responseSet)
    : encodeScores(opened.questionnaire, opened.report)
}

export interface FuzzResult {
  /** How many codes were accepted, by the kind of stranger. */
  readonly opened: ReadonlyMap<string, number>
  /** How many texts made something throw. */
  readonly throws: number
  /** One sentence for each that threw, or was accepted and did not encode back to itself. */
  readonly wrong: readonly string[]
}

/** Opens so many codes from strangers; the same ones in every run with this seed. */
export function fuzzCodes(count: number, seed: number): FuzzResult {
  random = repeatable(seed)
  // Scoring takes far longer than opening: strangers take turns at these.
  const codes = Array.from({ length: Math.min(count, 2000) }, drawCode)
  const opened = new Map<string, number>()
  const wrong: string[] = []
  let throws = 0
  for (let made = 0; made < count; made += 1) {
    const [name, , make] = pick(random, CROWD)
    const code = make(pick(random, codes))
    try {
      const again = reencoded(code)
      if (again === null) continue
      opened.set(name, (opened.get(name) ?? 0) + 1)
      if (again !== code) wrong.push(`${name}: ${JSON.stringify(code)} encodes back to ${again}`)
    } catch (error) {
      throws += 1
      wrong.push(`${name}: ${JSON.stringify(code.slice(0, 300))} throws ${String(error)}`)
    }
  }
  return { opened, throws, wrong }
}
