import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sentencesFor } from '../../app/operator/operator-sentences'
import { readOperator } from '../../app/operator/read-operator'

/** What an operator gets to read who has written something wrong: the key, what is wrong, what belongs there. */
const folder = mkdtempSync(join(tmpdir(), 'passgenau-operator-'))
afterAll(() => rmSync(folder, { recursive: true }))

function sentencesOn(file: string | object, env: Readonly<Record<string, string>> = {}): readonly string[] {
  writeFileSync(join(folder, 'own.json'), typeof file === 'string' ? file : JSON.stringify(file))
  const reading = readOperator({ PASSGENAU_CONFIG: 'own.json', ...env }, ['de', 'en'], folder)
  return reading.ok ? [] : sentencesFor(reading.faults)
}

const step = {
  technology: 'ai',
  verdict: 'clarify',
  text: 'Kommen Sie in die Sprechstunde.',
  link: 'https://ihk.example/ki',
}
const named = { name: 'IHK Musterstadt' }

const LOGOS = {
  'logo.gif': 'GIF89a',
  'large.svg': `<svg viewBox="0 0 9 9">${' '.repeat(50_000)}</svg>`,
  'script.svg': '<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>',
  'click.svg': '<svg viewBox="0 0 9 9"><path onclick="x()"/></svg>',
  'elsewhere.svg': '<svg viewBox="0 0 9 9"><image href="https://a.example/x.png"/></svg>',
  'wide.svg': '<svg viewBox="0 0 90 9"/>',
} as const
for (const [name, text] of Object.entries(LOGOS)) writeFileSync(join(folder, name), text)

describe('a broken file is refused with', () => {
  test.each<readonly [file: string | object, sentence: string]>([
    ['{"name": "IHK",}', 'Das ist kein gültiges JSON'],
    [[], 'Hier steht ein Objekt in geschweiften Klammern, nicht [].'],
    [{ nmae: 'IHK' }, 'nmae: Diese Angabe gibt es nicht. Gemeint ist wohl „name“.'],
    [
      { privacycontact: 'x' },
      'privacycontact: Diese Angabe gibt es nicht. Gemeint ist wohl „privacyContact“.',
    ],
    [{ name: 3 }, 'name: Hier steht ein Text in einer Zeile, nicht „3“.'],
    [{ name: '  ' }, 'name: Hier steht ein Text in einer Zeile, nicht „  “.'],
    [{ name: 'IHK\nMusterstadt' }, 'name: Hier steht ein Text in einer Zeile'],
    [{ name: 'x'.repeat(61) }, 'name: Der Text ist zu lang: Höchstens 60 Zeichen haben Platz.'],
    [{ contact: 'Frau Muster' }, 'contact: Hier steht eine E-Mail-Adresse (info@beispiel.de) oder'],
    [{ imprint: { de: 'Markt 1' } }, 'imprint.en: Die Angabe fehlt.'],
    [
      { imprint: { de: 'x', en: 'x', fr: 'x' } },
      'imprint.fr: Diese Angabe gibt es nicht. Möglich sind de, en.',
    ],
    [{ hosting: ['Rechenzentrum'] }, 'hosting: Hier steht ein Text, oder einer je Sprache'],
    [
      { accent: '#ffcc00' },
      'accent: #ffcc00 hebt sich auf hellem Grund nur mit 1,2:1 ab; nötig sind 4,5:1. Die nächste Farbe, die genügt, ist #7f6600.',
    ],
    [
      { accent: { light: '#7a1f5c', dark: '#7a1f5c' } },
      'accent.dark: #7a1f5c hebt sich auf dunklem Grund nur mit 1,4:1 ab; nötig sind 4,5:1.',
    ],
    [{ accent: 'rot' }, 'accent: Hier steht eine Farbe in der Form #1a2b3c, nicht „rot“.'],
    [{ technologies: [] }, 'technologies: Hier steht eine Liste mit mindestens einer Technik'],
    [{ technologies: ['ki'] }, 'technologies[0]: Möglich sind ai, blockchain, bitcoin, nicht „ki“.'],
    [{ technologies: ['ai', 'ai'] }, 'technologies: Eine Technik steht zweimal in der Liste.'],
    [{ facts: 'ja' }, 'facts: Möglich sind "on", "off" oder {"checkedBy"'],
    [{ facts: { checkedBy: 'Dr. Muster' } }, 'facts.checkedOn: Die Angabe fehlt.'],
    [
      { facts: { checkedBy: 'Dr. Muster', checkedOn: '2026-02-30' } },
      'facts.checkedOn: Hier steht ein Tag, den es gibt, in der Form 2026-11-28; nicht „2026-02-30“.',
    ],
    [
      { facts: { checkedBy: 'Dr. Muster', checkedOn: '2040-01-01' } },
      'facts.checkedOn: Geprüft worden ist nur, was war: „2040-01-01“ liegt in der Zukunft.',
    ],
    [
      { ...named, nextSteps: [{ ...step, verdict: 'fits' }] },
      'nextSteps[0].verdict: Möglich sind fits-now, fits-with-preparation',
    ],
    [
      { ...named, nextSteps: [{ ...step, link: 'http://ihk.example' }] },
      'nextSteps[0].link: Ein Link beginnt mit https:// oder mailto:, nicht „http://ihk.example“.',
    ],
    [
      { ...named, nextSteps: [{ ...step, untill: '2027-01-01' }] },
      'nextSteps[0].untill: Diese Angabe gibt es nicht. Gemeint ist wohl „until“.',
    ],
    [
      { ...named, nextSteps: [step, step] },
      'nextSteps[1]: Für diese Technik und dieses Urteil gibt es schon nextSteps[0]',
    ],
    [
      { nextSteps: [step] },
      'name: Die Angabe fehlt; nötig ist sie, weil nextSteps unter Ihrem Namen erscheint.',
    ],
    [
      { ...named, offer: { text: 'Erzählen Sie uns davon.', link: 'javascript:alert(1)' } },
      'offer.link: Ein Link beginnt mit https:// oder mailto:',
    ],
    [{ ...named, offer: { text: 'Erzählen Sie uns davon.' } }, 'offer.link: Die Angabe fehlt.'],
    [
      { frameAncestors: ["https://ihk.example; script-src 'unsafe-inline'"] },
      'frameAncestors[0]: Hier steht, wer die Karte einbetten darf',
    ],
    [{ ...named, logo: 'fehlt.svg' }, `logo: ${join(folder, 'fehlt.svg')} lässt sich nicht lesen (ENOENT).`],
    [{ ...named, logo: 'logo.gif' }, 'logo: Das Logo ist weder ein PNG noch ein SVG mit viewBox.'],
    [{ ...named, logo: 'large.svg' }, 'logo: Das Logo hat 50029 Bytes; höchstens 50000 sind erlaubt.'],
    [{ ...named, logo: 'script.svg' }, 'logo: Das SVG enthält Skripte oder lädt etwas nach'],
    [{ ...named, logo: 'click.svg' }, 'logo: Das SVG enthält Skripte oder lädt etwas nach'],
    [{ ...named, logo: 'elsewhere.svg' }, 'logo: Das SVG enthält Skripte oder lädt etwas nach'],
    [{ ...named, logo: 'wide.svg' }, 'logo: Das Logo misst 90 × 9'],
  ])('%j: "%s"', (file, sentence) => {
    const [first = '', ...others] = sentencesOn(file)
    expect(first.slice(0, sentence.length)).toBe(sentence)
    expect(others).toEqual([])
  })
})

test('every fault is named at once, variables first', () => {
  const file = { name: '', accent: 'rot', offer: { text: 'Kommen Sie.', link: 'ftp://x' } }
  expect(sentencesOn(file, { PASSGENAU_TECHNOLOGY: 'ai', PASSGENAU_FACTS: 'nein' })).toEqual([
    'PASSGENAU_TECHNOLOGY: Diese Variable gibt es nicht. Gemeint ist wohl „PASSGENAU_TECHNOLOGIES“.',
    'name: Hier steht ein Text in einer Zeile, nicht „“.',
    'accent: Hier steht eine Farbe in der Form #1a2b3c, nicht „rot“.',
    'PASSGENAU_FACTS: Möglich sind "on", "off" oder {"checkedBy": "…", "checkedOn": "2026-11-28"}, nicht „nein“.',
    'offer.link: Ein Link beginnt mit https:// oder mailto:, nicht „ftp://x“.',
  ])
})

test('a file that was named has to be there; the one in the folder need not', () => {
  const named = readOperator({ PASSGENAU_CONFIG: 'elsewhere.json' }, ['de'], folder)
  expect(named.ok ? [] : sentencesFor(named.faults)).toEqual([
    'PASSGENAU_CONFIG: Die Datei lässt sich nicht lesen (ENOENT).',
  ])
  expect(readOperator({}, ['de'], folder).ok).toBe(true)
})
