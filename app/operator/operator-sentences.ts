import type { Expectation, OperatorFault } from '../../lib/operator/faults'
import { EDITION_SENTENCES } from './edition-sentences'

type Details = OperatorFault['details']

const instead = ({ meant, known }: Details) =>
  meant ? `Gemeint ist wohl „${meant}“.` : `Möglich sind ${known}.`

/** What is wrong and what belongs there, after the key and a colon. */
const SENTENCES: Readonly<Record<Expectation, (details: Details) => string>> = {
  ...EDITION_SENTENCES,
  object: ({ value }) => `Hier steht ein Objekt in geschweiften Klammern, nicht ${value}.`,
  list: ({ value }) => `Hier steht eine Liste in eckigen Klammern, nicht ${value}.`,
  name: ({ value }) => `Hier steht ein Text in einer Zeile, nicht „${value}“.`,
  sentence: ({ value }) =>
    `Hier steht ein Satz in einer Zeile, oder einer je Sprache: {"de": "…", "en": "…"}; nicht „${value}“.`,
  text: ({ value }) =>
    `Hier steht ein Text, oder einer je Sprache: {"de": "…", "en": "…"}; nicht „${value}“.`,
  tooLong: ({ most }) => `Der Text ist zu lang: Höchstens ${most} Zeichen haben Platz.`,
  contact: ({ value }) =>
    `Hier steht eine E-Mail-Adresse (info@beispiel.de) oder die Adresse einer Seite (https://…), nicht „${value}“.`,
  link: ({ value }) => `Ein Link beginnt mit https:// oder mailto:, nicht „${value}“.`,
  day: ({ value }) => `Hier steht ein Tag, den es gibt, in der Form 2026-11-28; nicht „${value}“.`,
  pastDay: ({ value }) => `Geprüft worden ist nur, was war: „${value}“ liegt in der Zukunft.`,
  color: ({ value }) => `Hier steht eine Farbe in der Form #1a2b3c, nicht „${value}“.`,
  contrast: ({ color, found, nearest, scheme }) =>
    `${color} hebt sich auf ${scheme === 'light' ? 'hellem' : 'dunklem'} Grund nur mit ${found?.replace('.', ',')}:1 ab; nötig sind 4,5:1. ` +
    `Die nächste Farbe, die genügt, ist ${nearest}.`,
  oneOf: ({ value, values }) => `Möglich sind ${values}, nicht „${value}“.`,
  technologies: () => 'Hier steht eine Liste mit mindestens einer Technik: ["ai", "blockchain", "bitcoin"].',
  twice: () => 'Eine Technik steht zweimal in der Liste.',
  stepTwice: ({ first }) =>
    `Für diese Technik und dieses Urteil gibt es schon nextSteps[${first}]; nur einer kann gezeigt werden.`,
  facts: ({ value }) =>
    `Möglich sind "on", "off" oder {"checkedBy": "…", "checkedOn": "2026-11-28"}, nicht „${value}“.`,
  origin: ({ value }) =>
    `Hier steht, wer die Karte einbetten darf, in der Form https://www.beispiel.de, ohne Pfad; nicht „${value}“.`,
  required: () => 'Die Angabe fehlt.',
  needed: ({ by }) => `Die Angabe fehlt; nötig ist sie, weil ${by} unter Ihrem Namen erscheint.`,
  unknownKey: (details) => `Diese Angabe gibt es nicht. ${instead(details)}`,
  unknownVariable: (details) => `Diese Variable gibt es nicht. ${instead(details)}`,
  unreadable: ({ code }) => `Die Datei lässt sich nicht lesen (${code}).`,
  json: ({ reason }) => `Das ist kein gültiges JSON (${reason}).`,
  logoUnreadable: ({ path, code }) => `${path} lässt sich nicht lesen (${code}).`,
  logoKind: () => 'Das Logo ist weder ein PNG noch ein SVG mit viewBox.',
  logoLarge: ({ bytes, most }) => `Das Logo hat ${bytes} Bytes; höchstens ${most} sind erlaubt.`,
  logoUnsafe: () => 'Das SVG enthält Skripte oder lädt etwas nach; beides ist nicht erlaubt.',
  logoShape: ({ width, height, most }) =>
    `Das Logo misst ${width} × ${height}; ein PNG darf höchstens ${most} Pixel messen, und die Breite muss zwischen der halben und der achtfachen Höhe liegen.`,
}

/** A sentence for each fault, with the place first: file, line and key, as far as there are any. */
export function sentencesFor(faults: readonly OperatorFault[]): readonly string[] {
  return faults.map(({ file, line, key, expected, details }) => {
    const place = [file, line && `Zeile ${line}`, key].filter(Boolean).join(', ')
    return [place, SENTENCES[expected](details)].filter(Boolean).join(': ')
  })
}
