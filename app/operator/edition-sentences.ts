import type { EditionRule } from '../../lib/instrument/edition-fault'

type Details = Readonly<Record<string, string>>

/** What is wrong in an edition of an operator's own and what belongs there, after file, line and key. */
export const EDITION_SENTENCES = {
  flag: ({ value }: Details) => `Hier steht true oder false, nicht „${value}“.`,
  ownNumber: ({ value }: Details) =>
    `Hier steht eine ganze Zahl von 2000 bis 3843, die noch keine Ihrer Ausgaben hat, nicht „${value}“.`,
  basis: ({ values }: Details) =>
    `Hier steht die veröffentlichte Ausgabe, aus der alles kommt, was Sie nicht selbst schreiben: ${values}.`,
  tooManyItems: ({ most }: Details) => `Die Liste ist zu lang: Höchstens ${most} Fragen sind erlaubt.`,
  unknownInBasis: ({ value, basis }: Details) =>
    `Eine Frage „${value}“ gibt es in der Ausgabe ${basis} nicht. Eine eigene Frage steht in geschweiften Klammern.`,
  keyTwice: () => 'Diese Angabe steht hier zum zweiten Mal; nur eine kann gelten.',
  editionTwice: () =>
    'Eine andere Ausgabe heißt schon so oder hat diese Nummer. Beides wird nie zweimal vergeben.',
  editionJson: () =>
    'Hier hört das JSON auf, gültig zu sein. Meist fehlt davor ein Komma oder ein Anführungszeichen, oder ein Komma ist zu viel.',
  editionUnreadable: ({ code }: Details) => `Die Datei der Ausgabe lässt sich nicht lesen (${code}).`,

  'plain-name': ({ value }: Details) =>
    `Der Name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa ihk-2027; nicht „${value}“.`,
  'number-range': ({ value, from, to }: Details) =>
    `Die Nummer liegt zwischen ${from} und ${to}; nicht ${value}.`,
  'item-id': ({ id }: Details) =>
    `Die Kennung besteht aus Wörtern in Kleinbuchstaben mit Bindestrichen, etwa ai-training; nicht „${id}“.`,
  'reserved-id': ({ id }: Details) => `So heißt schon ein anderes Feld des Fragebogens: „${id}“.`,
  'item-twice': ({ id }: Details) => `Die Frage „${id}“ steht zum zweiten Mal in der Liste.`,
  'unknown-dimension': ({ value, values }: Details) => `Möglich sind ${values}, nicht „${value}“.`,
  'unknown-technology': ({ value, values }: Details) => `Möglich sind ${values}, nicht „${value}“.`,
  'item-order': ({ id, previous }: Details) =>
    `Die Frage „${id}“ steht hinter einer zu „${previous}“. Zuerst kommen die Fragen für alle (all), dann ai, blockchain, bitcoin.`,
  'gate-not-applicable': ({ id }: Details) =>
    `„${id}“ entscheidet allein (gate); „Trifft auf uns nicht zu“ darf sie deshalb nicht anbieten.`,
  'gate-for-all': ({ id }: Details) =>
    `„${id}“ entscheidet allein (gate) und gehört deshalb zu einer Technik, nicht zu allen.`,
  'presumed-no-gate': ({ id }: Details) => `„${id}“ ist presumed; das geht nur zusammen mit gate.`,
  'steps-overlap': ({ id }: Details) => `„${id}“ kann cumulative oder overlapping sein, nicht beides.`,
  'no-floor': ({ id }: Details) =>
    `„${id}“ gehört zu integration und braucht deshalb hurdleFloor: die Stufe (1 bis 4), ab der nichts mehr im Weg steht.`,
  'unknown-item': ({ value }: Details) =>
    `Diese Ausgabe hat keine Frage „${value}“. Nennen Sie unter process eine, die sie hat.`,
  'levels-down': ({ from, to, item }: Details) => `Die Stufen von „${item}“ laufen von ${from} bis ${to}.`,
  'no-quick-gate': ({ technology }: Details) =>
    `Zu „${technology}“ braucht der Kurz-Check mindestens eine Frage, die allein entscheidet (gate und quick).`,
  'nothing-asked': ({ dimension, technology }: Details) =>
    `Zu „${technology}“ fehlt eine Frage aus „${dimension}“.`,
  'nothing-asked-quick': ({ dimension, technology }: Details) =>
    `Zu „${technology}“ fehlt im Kurz-Check (quick) eine Frage aus „${dimension}“.`,
  'few-habits': ({ technology, count, least }: Details) =>
    `Zu „${technology}“ kommen im Kurz-Check (quick) ${count} der fünf Gewohnheiten vor; nötig sind ${least}.`,
  'quick-items': ({ count, wanted }: Details) => `Der Kurz-Check hat ${count} Fragen statt ${wanted}.`,

  'no-such-item': () => 'Dazu gibt es keine Frage.',
  'no-wording': () => 'Zu dieser Frage fehlen die Texte.',
  'form-order': () => 'Die Texte stehen in anderer Reihenfolge als die Fragen.',
  'same-label': ({ other, label }: Details) => `„${label}“ heißt schon die Frage „${other}“.`,
  'action-on-circumstance': () =>
    'Was der Betrieb nicht herbeiführen kann (circumstance), bekommt keine Schritte, sondern ein Zeichen: sign.',
  'first-action': ({ level }: Details) => `Der erste Schritt gilt ab Stufe ${level}: {"${level}": "…"}.`,
  'sign-needed': () =>
    'Hier fehlt, woran man merkt, dass sich etwas ändert (sign): nötig bei circumstance und advantage.',
  'sign-needless': () =>
    'Ein Zeichen (sign) gibt es nur bei circumstance und advantage; sonst steht hier nichts.',
  empty: () => 'Hier fehlt ein Text.',
  'too-long': ({ length, most }: Details) => `Der Text hat ${length} Zeichen; höchstens ${most} haben Platz.`,
  'end-mark': () => 'Dieser Nebensatz steht mitten in Sätzen und endet deshalb ohne Satzzeichen.',
  'level-count': ({ count, wanted }: Details) =>
    `Hier stehen ${count} Stufen; nötig sind ${wanted}, von Stufe 0 an.`,
  'same-text': () => 'Zwei Stufen haben denselben Text.',
  'too-many-words': ({ count, most }: Details) =>
    `Das sind ${count} Wörter; höchstens ${most} sind erlaubt (bei Stufen zusammen mit der Frage).`,
  negated: ({ word }: Details) => `Die Frage ist mit „${word}“ verneint; fragen Sie ohne Verneinung.`,
  'no-sentence': () => 'Hier steht ein ganzer Satz: Er beginnt groß und endet mit einem Punkt.',
  leaning: ({ word }: Details) =>
    `Die Stufe wird auch allein gelesen und beginnt deshalb nicht mit „${word}“.`,
  judging: ({ word }: Details) => `„${word}“ urteilt; nennen Sie etwas, das man zeigen kann.`,
  'no-source': ({ grade }: Details) =>
    `Zum Beleg „${grade}“ gehört eine Quelle (source); ohne Quelle ist es own-assumption.`,
  'no-such-gate': () => 'Eine Frage mit dieser Kennung, die allein entscheidet (gate), gibt es hier nicht.',
  'no-such-contradiction': () => 'Zu diesem Satz gibt es keinen Widerspruch.',
  missing: () => 'Der Text fehlt; in einer anderen Sprache ist er da.',
  hyphenated: ({ label }: Details) =>
    `Ohne Trennzeichen muss hier dasselbe stehen wie unter label: „${label}“.`,
} as const satisfies Readonly<Record<EditionRule | string, (details: Details) => string>>
