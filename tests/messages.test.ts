import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadMessages } from '../i18n/messages'
import failure from '../messages/failure.de.json'
import failureOfPage from '../messages/failure-of-page.de.json'

const ROOT = join(import.meta.dirname, '..')

/** Two thirds of the 6,349 words that the interface, the method and the legal pages aside, took before it was cut. */
const MOST_WORDS = 4232
/** The plan of measures came later: what it says is counted by itself. */
const MOST_WORDS_OF_PLAN = 140

type Message = readonly [key: string, text: string]

/** Every sentence below `node`, with the keys that lead to it. */
function sentencesIn(node: unknown, key: string): readonly Message[] {
  if (typeof node === 'string') return [[key, node]]
  return Object.entries(node as object).flatMap(([name, part]) => sentencesIn(part, `${key}.${name}`))
}

const messages = await loadMessages('de')
const sentences = [...sentencesIn(messages, 'de'), ...sentencesIn({ failure, failureOfPage }, 'de')]
const { method: _, legal: __, plan, ...interfaceWords } = messages

/** Whatever stands between spaces and holds a letter or a digit. */
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

const wordsOf = (part: object) => sentencesIn(part, 'de').reduce((sum, [, text]) => sum + wordCount(text), 0)

function filesIn(folder: string, ending: RegExp): readonly Message[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => [join(folder, name), readFileSync(join(ROOT, folder, name), 'utf8')])
}

const documents = [
  ...filesIn('docs', /\.md$/),
  ['README.md', readFileSync(join(ROOT, 'README.md'), 'utf8')] as const,
]

/** The places where a text says what the pattern looks for. */
const saying = (texts: readonly Message[], wanted: RegExp) =>
  texts.flatMap(([key, text]) =>
    [...text.matchAll(new RegExp(wanted, `g${wanted.flags}`))].map(([found]) => `${key}: ${found}`),
  )

describe('the words of the interface', () => {
  test('stand in one piece each: none is overwritten when the pieces are put together', () => {
    const pieces = ['de.json', ...readdirSync(join(ROOT, 'messages/de')).map((name) => `de/${name}`)]
    const inPieces = pieces.flatMap((name) =>
      sentencesIn(JSON.parse(readFileSync(join(ROOT, 'messages', name), 'utf8')), 'de'),
    )
    expect(sentencesIn(messages, 'de').toSorted()).toEqual(inPieces.toSorted())
  })

  test('stay within two thirds of what they once were, the method and the legal pages aside', () => {
    expect(wordsOf(interfaceWords)).toBeLessThanOrEqual(MOST_WORDS)
    expect(wordsOf(plan)).toBeLessThanOrEqual(MOST_WORDS_OF_PLAN)
  })

  test.each([
    ['de', /[^.,:;]*\bMinuten?\b/, /\{from\} bis \{to\} Minuten$/],
    ['en', /[^.,:;]*\bminutes?\b/i, /\{from\} to \{to\} minutes$/],
  ])(
    'promise the minutes of the forms as they are offered everywhere in "%s"',
    async (locale, minutes, promised) => {
      const said = saying(sentencesIn(await loadMessages(locale), locale), minutes)
      expect(said.length).toBeGreaterThan(0)
      expect(said.filter((one) => !promised.test(one))).toEqual([])
    },
  )

  test('have no comma before "und" and "oder" in requests', () => {
    expect(saying(sentences, /, (?:und|oder) \p{Ll}+n Sie\b/u)).toEqual([])
  })
})

/** What things were called once, and what they are called now. */
const OLD_NAMES: readonly (readonly [RegExp, string])[] = [
  [/Teillinks?/, 'Link ohne Antworten'],
  [/Beraterlinks?/, 'Link mit allen Antworten'],
  [/Gedankenspiele?/, '„Was wäre, wenn?“'],
  [/\bReife\b/, 'Reifegrad'],
  [/\bMitnehmen\b/, 'Herunterladen'],
  [/Genauer werden/, 'Voll-Check ausfüllen'],
  [/innerhalb der Unsicherheit/i, 'nicht gesichert'],
  [/\bweiß nicht\b/i, 'Weiß ich nicht'],
  [/\btrifft nicht zu\b/i, 'Trifft auf uns nicht zu'],
  [/(?:unteres|oberes) Viertel/, 'Quartil'],
  [/Prüffragen/, 'Schlüsselfragen'],
  [/aus zweiter Hand/, 'nach einer Sekundärquelle'],
  [/(?:Ihre Eingaben|Eingaben löschen)/, 'Antworten'],
  [/(?:\bStreichen\b|Beschluss streichen)/, 'Löschen'],
  [/beiden? Formen\b/, 'Fragebogen'],
  [/Wird geschrieben/, 'Datei wird erstellt …'],
]

describe('one word for one thing, in messages, content and docs', () => {
  const texts = [...sentences, ...filesIn('content', /\.ts$/), ...documents]
  test.each(OLD_NAMES)('%s is now called %s', (name) => {
    expect(saying(texts, name)).toEqual([])
  })
})

/** Words that hardly stand in English, and stand in nearly every German sentence or label of this site. */
const GERMAN =
  /\b(?:und|oder|nicht|kein|keine|eine|einen|Sie|Frage|Fragen|Antwort|Antworten|Ergebnis|Ergebnisse|Gruppe|Notiz|Betrieb|Firma|Urteil|Reifegrad|Stufe|Ausgabe|Fragebogen|Technik|Hilfe|Beispiel|Fehler|Weiter)\b/

describe('German stands in messages and content: the rules and the style sheets know no language', () => {
  test.each([...filesIn('lib', /\.ts$/), ...filesIn('app/styles', /\.css$/)])('%s', (file, source) => {
    expect(saying([[file, source]], /[äöüÄÖÜßẞ„“]+/)).toEqual([])
    expect(saying([[file, source]], GERMAN)).toEqual([])
  })
})
