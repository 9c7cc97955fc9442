import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { editionKeys } from '../../lib/operator/edition-file'
import { requireOperator } from '../../scripts/run/operator'

/** What operators get to read who have written an edition with a fault: file, line, key, what is wrong, what belongs there. */
const folder = mkdtempSync(join(tmpdir(), 'passgenau-editions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../docs/editions/handwerk-2027.json'), 'utf8')

async function sentencesOn(...texts: readonly string[]): Promise<readonly string[]> {
  const editions = texts.map((text, place) => {
    writeFileSync(join(folder, `eigene-${place}.json`), text)
    return `eigene-${place}.json`
  })
  writeFileSync(join(folder, 'own.json'), JSON.stringify({ editions }))
  try {
    await requireOperator({ PASSGENAU_CONFIG: join(folder, 'own.json') })
    return []
  } catch (error) {
    return (error as Error).message.split('\n  ').slice(1)
  }
}

/** The example with one place in it changed; throws if it is not there. */
function replaced(from: string, to: string, text = EXAMPLE): string {
  if (!text.includes(from)) throw new Error(`The example has no ${from}.`)
  return text.replace(from, to)
}

const lineOf = (text: string, place: string) => text.slice(0, text.indexOf(place)).split('\n').length

test('the example holds', async () => expect(await sentencesOn(EXAMPLE)).toEqual([]))

/** From, to, what is said (`@`: file and the line where `near`, else the new text, stands), and what is said `besides`. */
type Row = readonly [from: string, to: string, sentence: string, near?: string, besides?: string]

describe('one fault, one sentence', () => {
  const rows: readonly Row[] = [
    // The file
    ['"number": 2001,', '"number": 2001', '@: Hier hört das JSON auf, gültig zu sein.', '"basis"'],
    [
      '    "review-bitcoin"\n',
      '    "review-bitcoin",\n',
      '@: Hier hört das JSON auf, gültig zu sein.',
      '  ],\n  "dimensions"',
    ],
    [
      '"basis": "2026-1",',
      '"basis": "2026-1",\n  "basis": "2026-1",',
      '@, basis: Diese Angabe steht hier zum zweiten Mal',
      '"basis": "2026-1",\n  "items"',
    ],
    [
      '"items": [',
      '"itmes": [',
      '@, itmes: Diese Angabe gibt es nicht. Gemeint ist wohl „items“.',
      '"itmes"',
      'items: Die Angabe fehlt.',
    ],
    [
      '"edition": "handwerk-2027",',
      '"edition": "handwerk-2027",\n  "colour": "red",',
      '@, colour: Diese Angabe gibt es nicht.',
      '"colour"',
    ],
    [
      '"handwerk-2027"',
      '"Handwerk 2027"',
      '@, edition: Der Name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen',
    ],
    ['"handwerk-2027"', '"2026-1"', '@, edition: Eine andere Ausgabe heißt schon so'],
    ['2001', '1', '@, number: Hier steht eine ganze Zahl von 2000 bis 3843', '"number"'],
    ['2001', '"2001"', '@, number: Hier steht eine ganze Zahl von 2000 bis 3843', '"number"'],
    ['"basis": "2026-1"', '"basis": "2025-1"', '@, basis: Hier steht die veröffentlichte Ausgabe'],
    // Items
    [
      '    "ideas-process",',
      '    "ideas-proces",',
      '@, items[2]: Eine Frage „ideas-proces“ gibt es in der Ausgabe 2026-1 nicht.',
    ],
    [
      '    "ideas-prototype",',
      '    "ideas-process",',
      '@, items[3].id: Die Frage „ideas-process“ steht zum zweiten Mal',
      '"ideas-process",\n    "cooperation-practice"',
    ],
    ['    "ideas-prototype",', '    7,', '@, items[3]: Hier steht ein Text in einer Zeile'],
    [
      '"id": "ai-quotations"',
      '"id": "AI 2"',
      '@, items[13].id: Die Kennung besteht aus Wörtern in Kleinbuchstaben',
    ],
    ['"id": "ai-quotations"', '"id": "overview"', '@, items[13].id: So heißt schon ein anderes Feld'],
    [
      '"dimension": "integration"',
      '"dimension": "intergation"',
      '@, items[13].dimension: Möglich sind customer-benefit, integration',
    ],
    [
      '"technology": "bitcoin",\n      "circ',
      '"technology": "cash",\n      "circ',
      '@, items[27].technology: Möglich sind all, ai, blockchain, bitcoin',
      '"technology": "cash"',
    ],
    [
      '"circumstance": true',
      '"circumstance": "ja"',
      '@, items[27].circumstance: Hier steht true oder false, nicht „ja“.',
    ],
    [
      '"circumstance": true',
      '"circumstances": true',
      '@, items[27].circumstances: Diese Angabe gibt es nicht. Gemeint ist wohl „circumstance“.',
    ],
    [
      '      "hurdleFloor": 1,\n',
      '',
      '@, items[13].hurdleFloor: „ai-quotations“ gehört zu integration und braucht',
      '{\n      "id": "ai-quotations"',
    ],
    ['"hurdleFloor": 1', '"hurdleFloor": 5', '@, items[13].hurdleFloor: Möglich sind 1, 2, 3, 4, nicht „5“.'],
    [
      '"cumulative": true,\n      "hurdleFloor"',
      '"cumulative": true,\n      "gate": true,\n      "offersNotApplicable": true,\n      "hurdleFloor"',
      '@, items[13].offersNotApplicable: „ai-quotations“ entscheidet allein',
      '"offersNotApplicable"',
    ],
    [
      '"id": "ai-quotations",\n      "dimension": "integration",\n      "technology": "ai"',
      '"id": "ai-quotations",\n      "dimension": "integration",\n      "technology": "all"',
      '@, items[13].technology: Die Frage „ai-quotations“ steht hinter einer zu „ai“.',
      '"technology": "all",\n      "cumulative": true,\n      "hurdleFloor"',
    ],
    [
      '    "ideas-process",\n',
      '',
      '@, process.ideas: Diese Ausgabe hat keine Frage „ideas-process“.',
      '{',
      'kommen im Kurz-Check (quick) 2 der fünf',
    ],
    // Words
    [
      '      "en": {\n        "label": "Dealing',
      '      "fr": {\n        "label": "Dealing',
      '@, items[1].fr: Diese Angabe gibt es nicht. Möglich sind',
      '"fr"',
      'items[1].en: Die Angabe fehlt.',
    ],
    [
      '"label": "Umgang mit Reklamationen",',
      '"label": "  ",',
      '@, items[1].de.label: Hier steht ein Text in einer Zeile',
    ],
    [
      '"label": "Umgang mit Reklamationen",',
      `"label": "${'x'.repeat(46)}",`,
      '@, items[1].de.label: Der Text ist zu lang: Höchstens 45 Zeichen haben Platz.',
    ],
    [
      '"label": "Umgang mit Reklamationen",',
      '"label": "Umgang mit Ideen",',
      '@, items[2]: „Umgang mit Ideen“ heißt schon die Frage „customers-complaints“.',
      '"ideas-process"',
    ],
    [
      'Was passiert bei Ihnen nach einer Reklamation?',
      'Was passiert bei Ihnen nicht?',
      '@, items[1].de.stem: Die Frage ist mit „nicht“ verneint',
    ],
    [
      'Was passiert bei Ihnen nach einer Reklamation?',
      `${'Was '.repeat(21)}?`,
      '@, items[1].de.stem: Das sind 21 Wörter; höchstens 20 sind erlaubt',
    ],
    [
      '"was bei Ihnen nach einer Reklamation passiert"',
      '"was danach passiert?"',
      '@, items[1].de.clarifyClause: Dieser Nebensatz steht mitten in Sätzen',
    ],
    [
      '          "Bei jeder Reklamation steht ihre Ursache.",\n',
      '',
      '@, items[1].de.levels: Hier stehen 4 Stufen; nötig sind 5',
      '"levels"',
    ],
    [
      '"Bei jeder Reklamation steht ihre Ursache."',
      '"Jede Reklamation steht mit Datum in einer Liste."',
      '@, items[1].de.levels: Zwei Stufen haben denselben Text.',
      '"levels"',
    ],
    [
      '"Bei jeder Reklamation steht ihre Ursache."',
      '"bei jeder steht ihre Ursache"',
      '@, items[1].de.levels[2]: Hier steht ein ganzer Satz',
    ],
    [
      '"Bei jeder Reklamation steht ihre Ursache."',
      '"Die Liste ist gut."',
      '@, items[1].de.levels[2]: „gut“ urteilt',
    ],
    [
      '"Bei jeder Reklamation steht ihre Ursache."',
      '"Auch die Ursache steht dabei."',
      '@, items[1].de.levels[2]: Die Stufe wird auch allein gelesen',
    ],
    [
      '"Each complaint is entered with its cause."',
      '"Each complaint is dealt with in a good way."',
      '@, items[1].en.levels[2]: „good“ urteilt',
    ],
    [
      '"0": "Legen Sie eine Liste',
      '"4": "Legen Sie eine Liste',
      '@, items[1].de.actions.4: Diese Angabe gibt es nicht. Möglich sind 0, 1, 2, 3.',
    ],
    [
      '          "0": "Legen Sie eine Liste für Reklamationen an und tragen Sie die letzte ein.",\n',
      '',
      '@, items[1].de.actions.0: Der Text fehlt; in einer anderen Sprache ist er da.',
      '"actions"',
    ],
    [
      '        "sign": "Sie merken es, wenn auf mehr Rechnungen eine Adresse im Ausland steht.",\n',
      '',
      '@, items[27].de.sign: Hier fehlt, woran man merkt',
      '"de": {\n        "label": "Kunden aus dem Ausland"',
    ],
    [
      '"grade": "own-assumption"',
      '"grade": "study"',
      '@, items[1].de.why.source: Zum Beleg „study“ gehört eine Quelle',
      '"why"',
    ],
    [
      '"grade": "own-assumption"',
      '"grade": "guess"',
      '@, items[1].de.why.grade: Möglich sind study, survey, official-rule, own-assumption',
    ],
    [
      '"crafts": "Ein Malerbetrieb',
      '"craft": "Ein Malerbetrieb',
      '@, items[1].de.examples.craft: Diese Angabe gibt es nicht. Gemeint ist wohl „crafts“.',
    ],
    [
      '"en": { "label": "Network" }',
      '"en": {}',
      '@, dimensions.cooperation.en.label: Der Text fehlt; in einer anderen Sprache ist er da.',
    ],
    [
      '      "en": { "label": "Network" }',
      '      "hr": { "label": "Mreža" }',
      '@, dimensions.cooperation.hr: Diese Angabe gibt es nicht. Möglich sind',
      '"hr"',
      'dimensions.cooperation.en: Die Angabe fehlt.',
    ],
    [
      ',\n          "3": "Decide on a change for the most frequent cause and write down the day."',
      '',
      '@, items[1].en.actions.3: Der Text fehlt; in einer anderen Sprache ist er da.',
      '"actions": {\n          "0": "Start a list',
    ],
    [
      '"name": "Shared register"',
      '"name": "Shared register", "notNow": { "fine": "All stays as it is." }',
      '@, technologies.blockchain.de.notNow.fine: Der Text fehlt; in einer anderen Sprache ist er da.',
      '"de": { "label": "Register"',
    ],
    ['"cooperation": {', '"networks": {', '@, dimensions.networks: Diese Angabe gibt es nicht.'],
    [
      '"label": "Netzwerk"',
      '"label": "Netzwerk", "hyphenated": "Netz\\u00adwerke"',
      '@, dimensions.cooperation.de.hyphenated: Ohne Trennzeichen muss hier dasselbe stehen',
    ],
    [
      '"label": "Register", "name": "Gemeinsames',
      '"label": "Gemeinsames Register", "name": "Gemeinsames',
      '@, technologies.blockchain.de.label: Der Text ist zu lang: Höchstens 12 Zeichen',
    ],
  ]
  for (const [from, to, sentence, near = to, besides = 'nothing else'] of rows)
    test(`${from} → ${to}: "${sentence}"`, async () => {
      const text = replaced(from, to)
      const expected = sentence.replace('@', `eigene-0.json, Zeile ${lineOf(text, near)}`)
      const found = (await sentencesOn(text)).filter((one) => !one.includes(besides))
      expect(found.map((one) => one.slice(0, expected.length))).toEqual([expected])
    })
})

test('41 items are one too many', async () => {
  const file = JSON.parse(EXAMPLE)
  const more = Array.from({ length: 41 - file.items.length }, () => 'review-bitcoin')
  expect(await sentencesOn(JSON.stringify({ ...file, items: [...file.items, ...more] }, null, 2))).toEqual([
    'eigene-0.json, Zeile 5, items: Die Liste ist zu lang: Höchstens 40 Fragen sind erlaubt.',
  ])
})

test('what a technology needs for a verdict is named, in both forms', async () => {
  const file = JSON.parse(EXAMPLE)
  const without = (...ids: readonly string[]) =>
    sentencesOn(
      JSON.stringify(
        { ...file, items: file.items.filter((item: unknown) => !ids.includes(String(item))) },
        null,
        2,
      ),
    )
  expect(await without('bitcoin-demand', 'bitcoin-advantage')).toEqual([
    'eigene-0.json, Zeile 5, items: Zu „bitcoin“ braucht der Kurz-Check mindestens eine Frage, die allein entscheidet (gate und quick).',
    'eigene-0.json, Zeile 5, items: Zu „bitcoin“ fehlt im Kurz-Check (quick) eine Frage aus „customer-benefit“.',
  ])
  expect((await without('resources-time')).map((sentence) => sentence.replace(/^.*? items: /, ''))).toEqual(
    ['ai', 'blockchain', 'bitcoin'].map(
      (id) => `Zu „${id}“ kommen im Kurz-Check (quick) 2 der fünf Gewohnheiten vor; nötig sind 3.`,
    ),
  )
})

test('two editions share neither name nor number', async () => {
  const place = (key: string) =>
    `eigene-1.json, Zeile ${lineOf(EXAMPLE, `"${key}"`)}, ${key}: Eine andere Ausgabe`
  const other = replaced('handwerk-2027', 'handwerk-2028', replaced('2001', '2002'))
  expect(await sentencesOn(EXAMPLE, other)).toEqual([])
  const found = await sentencesOn(EXAMPLE, EXAMPLE)
  expect(found.map((sentence, at) => sentence.startsWith(place(at === 0 ? 'edition' : 'number')))).toEqual([
    true,
    true,
  ])
})

test('the first way on begins at the lowest level, in every language', async () => {
  const without = replaced('"0": "Enrol', '"1": "Enrol', replaced('"0": "Melden', '"1": "Melden'))
  expect(await sentencesOn(without)).toEqual(
    ['Melden', 'Enrol'].map(
      (words, place) =>
        `eigene-0.json, Zeile ${lineOf(without, words) - 1}, items[7].${['de', 'en'][place]}.actions: Der erste Schritt gilt ab Stufe 0: {"0": "…"}.`,
    ),
  )
})

test('a file that is not there is named', async () => {
  writeFileSync(join(folder, 'own.json'), JSON.stringify({ editions: ['fehlt.json'] }))
  await expect(requireOperator({ PASSGENAU_CONFIG: join(folder, 'own.json') })).rejects.toThrow(
    'fehlt.json: Die Datei der Ausgabe lässt sich nicht lesen (ENOENT).',
  )
})

test('all faults are named at once, by line', async () => {
  const text = replaced(
    '"Bei jeder Reklamation steht ihre Ursache."',
    '"Die Liste ist gut"',
    replaced('2001', '12'),
  )
  const places = (await sentencesOn(text)).map((sentence) => sentence.split(':')[0])
  expect(places).toEqual([`eigene-0.json, Zeile 3, number`])
  const words = replaced(
    '2001',
    '2003',
    replaced('"Bei jeder Reklamation steht ihre Ursache."', '"Die Liste ist gut"'),
  )
  expect((await sentencesOn(words)).length).toBe(2)
})

test('docs/editions.md shows a sentence as it is said, and every key there is', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/editions.md'), 'utf8')
  const [, shown] = /```\nhandwerk-2027\.json(.*)\n```/.exec(page) ?? []
  const text = replaced('Alle Angebote liegen als Dateien vor.', 'Alle Angebote sind gut abgelegt.')
  expect((await sentencesOn(text)).map((sentence) => sentence.replace('eigene-0.json', ''))).toEqual([shown])
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  const explained = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key),
  )
  const keys = [...editionKeys(['items', 0], ['de', 'en']), ...editionKeys(['items', 0, 'de'], ['de', 'en'])]
  expect(explained.toSorted()).toEqual(keys.toSorted())
})
