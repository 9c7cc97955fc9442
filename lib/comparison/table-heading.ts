import type { Naming } from './collection'

/** What a column of a table is for; `code`: links and codes, whose heading says nothing else. */
type Role = keyof Naming | 'code'

/** Words that people and programs write above columns, in German and English, without case, dots and spaces. */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  label: [
    ...['name', 'namen', 'firma', 'firmenname', 'betrieb', 'unternehmen', 'organisation', 'bezeichnung'],
    ...[
      'person',
      'mitarbeiter',
      'mitarbeiterin',
      'ansprechpartner',
      'teilnehmer',
      'teilnehmerin',
      'teilnehmerinnen',
      'teilnehmende',
      'kunde',
      'kundin',
      'mandant',
    ],
    ...['mandantin', 'titel', 'company', 'label', 'participant', 'client', 'customer', 'organization'],
  ],
  group: [
    ...['gruppe', 'abteilung', 'branche', 'team', 'bereich', 'standort', 'kohorte', 'group', 'department'],
    ...['industry', 'cohort'],
  ],
  note: [
    'notiz',
    'notizen',
    'bemerkung',
    'bemerkungen',
    'kommentar',
    'anmerkung',
    'note',
    'notes',
    'comment',
  ],
  code: [
    ...[
      'link',
      'links',
      'code',
      'codes',
      'ergebnis',
      'ergebnisse',
      'beraterlink',
      'teillink',
      'adresse',
      'url',
    ],
    ...['passgenau', 'result', 'results', 'score'],
  ],
}

/** The place of the first column of each kind; none of its own for what no heading names. */
export type Heading = Readonly<Partial<Record<Role, number>>>

/** What a row says as the heading of a table; `null` if no cell of it is a known word. */
export function headingIn(row: readonly string[]): Heading | null {
  const heading: Partial<Record<Role, number>> = {}
  row.forEach((cell, place) => {
    const word = cell
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}]/gu, '')
    const role = (Object.keys(WORDS) as Role[]).find((candidate) => WORDS[candidate].includes(word))
    if (role !== undefined) heading[role] ??= place
  })
  return Object.keys(heading).length === 0 ? null : heading
}
