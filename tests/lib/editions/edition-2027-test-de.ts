import { wording as wording2026 } from '../../../content/2026-1/de'
import type { EditionWording, ItemWording } from '../../../lib/instrument/wording'
import { edition2027 } from './edition-2027-test'

/** The German wording of the invented edition 2027-test. */
function of2026(id: string): ItemWording {
  const item = wording2026.items[id]
  if (!item) throw new Error(`There is no wording for "${id}" in edition 2026-1.`)
  return item
}

const rewordedLevel = (levels: ItemWording['levels'], text: string): ItemWording['levels'] => [
  levels[0],
  levels[1],
  levels[2],
  levels[3],
  text,
]

const changed: Readonly<Record<string, Partial<ItemWording>>> = {
  'customers-top-five': {
    stem: 'Mit wie vielen Ihrer fünf wichtigsten Kunden haben Sie in diesem Jahr über deren künftige Probleme gesprochen?',
  },
  'review-practice': {
    levels: rewordedLevel(
      of2026('review-practice').levels,
      'Jedes Vierteljahr steht ein neuer Versuch im Kalender.',
    ),
  },
  'ai-use-case': { help: `${of2026('ai-use-case').help} Auch ein Problem im Büro zählt.` },
  // The short name and the advice may change: nobody would answer differently.
  'ai-process': { label: 'Ablauf für KI', actions: { 0: 'Beschreiben Sie einen Ablauf auf einer Seite.' } },
}

const added: Readonly<Record<string, ItemWording>> = {
  'cooperation-standing': {
    ...of2026('cooperation-practice'),
    label: 'Feste Partner',
    stem: 'Mit wie vielen Partnern von außen arbeiten Sie heute regelmäßig an Neuem?',
    clarifyClause: 'mit wie vielen Partnern Sie regelmäßig an Neuem arbeiten',
    levels: [
      'Wir können keinen solchen Partner nennen.',
      'Wir können einen nennen.',
      'Wir können zwei nennen.',
      'Wir können drei nennen.',
      'Wir können vier oder mehr nennen.',
    ],
    help: 'Regelmäßig heißt: mindestens zwei Treffen im Jahr. Eine Gärtnerei trifft sich jedes Halbjahr mit der Hochschule.',
  },
  'ai-oversight': {
    ...of2026('ai-rules'),
    label: 'Prüfung der KI',
    stem: 'Wie prüfen Sie, was ein KI-Programm liefert?',
    clarifyClause: 'wie Sie prüfen, was ein KI-Programm liefert',
    levels: [
      'Eine Absprache über die Prüfung gibt es nicht.',
      'Eine Person ist dafür benannt.',
      'Was diese Person prüft, ist aufgeschrieben.',
      'Gefundene Fehler stehen auf einer Liste.',
      'Bei jedem Fehler der Liste steht, was daraus folgte.',
    ],
    help: 'Eine Druckerei lässt jedes Angebot gegenlesen, das ein Programm entworfen hat.',
  },
}

const { bitcoin } = wording2026.technologies

export const wording: EditionWording = {
  ...wording2026,
  technologies: {
    ...wording2026.technologies,
    bitcoin: { ...bitcoin, explanation: `${bitcoin.explanation} Gemeint sind nur Zahlungen von Kunden.` },
  },
  examples: {
    ...Object.fromEntries(
      Object.entries(wording2026.examples).filter(([id]) => edition2027.items.some((item) => item.id === id)),
    ),
    'ai-data': {
      ...wording2026.examples['ai-data'],
      crafts: 'Eine Tischlerei hat alle Aufmaße der letzten drei Jahre in einer Tabelle.',
    },
  },
  items: Object.fromEntries(
    edition2027.items.map(({ id }) => [id, added[id] ?? { ...of2026(id), ...changed[id] }]),
  ),
}
