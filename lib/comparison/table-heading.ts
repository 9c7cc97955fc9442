import type { Naming } from './collection'

/** What a column of a table is for; `code`: links and codes, whose heading says nothing else. */
type Role = 'firm' | 'person' | 'firstName' | 'lastName' | 'group' | 'note' | 'code'

/** Words that people and programs write above columns, in German and English, without case, dots and spaces. */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  firm: [
    ...['firma', 'firmenname', 'betrieb', 'unternehmen', 'organisation', 'bezeichnung', 'kunde', 'kundin'],
    ...['mandant', 'mandantin', 'company', 'label', 'client', 'customer', 'organization'],
  ],
  person: [
    ...['name', 'namen', 'person', 'mitarbeiter', 'mitarbeiterin', 'ansprechpartner', 'ansprechpartnerin'],
    ...['teilnehmer', 'teilnehmerin', 'teilnehmerinnen', 'teilnehmende', 'participant'],
  ],
  firstName: ['vorname', 'vornamen', 'rufname', 'firstname', 'givenname'],
  lastName: ['nachname', 'familienname', 'zuname', 'lastname', 'surname', 'familyname'],
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

/**
 * The places of the columns that hold something, in the order in which it is said: of each kind the first one.
 * `otherwise`: what a result is called where its label is empty.
 */
export type Heading = Readonly<Record<keyof Naming | 'otherwise', readonly number[]>>

/** What a row says as the heading of a table; `null` if no cell of it is a known word. */
export function headingIn(row: readonly string[]): Heading | null {
  const words = row.map(wordOf)
  const places = (role: Role) => {
    const place = words.findIndex((word) => WORDS[role].includes(word))
    return place < 0 ? [] : [place]
  }
  if ((Object.keys(WORDS) as Role[]).every((role) => places(role).length === 0)) return null
  const [firstName, lastName] = [places('firstName'), places('lastName')]
  const person = [...firstName, ...(lastName.length > 0 ? lastName : places('person'))]
  const firm = places('firm')
  return {
    ...(firm.length > 0 ? { label: firm, otherwise: person } : { label: person, otherwise: [] }),
    group: places('group'),
    note: places('note'),
  }
}

/** Whether a cell only says that there is a result behind it. */
export function meansResult(cell: string): boolean {
  return WORDS.code.includes(wordOf(cell))
}

const wordOf = (cell: string) => cell.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
